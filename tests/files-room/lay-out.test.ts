import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { widthOf, wrap } from '../../shared/files/paper/helvetica';
import { layOut } from '../../shared/files/paper/lay-out';
import { type Mark, paperHeight, paperWidth } from '../../shared/files/paper/marks';
import { paintPage } from '../../shared/files/paper/scan-page';
import { contextOf } from '../../shared/files/pdf-world';
import { material } from '../../shared/tasks/application-pdf/material';
import { nodeWorld } from './node-world';

const seeds = Array.from({ length: 80 }, (_, index) => (index * 0x9e3779b1) >>> 0);
const sheetsOf = (seed: number) =>
  material(seed).documents.flatMap(({ pages }) => pages.filter(({ number }) => number));

type Words = Extract<Mark, { kind: 'words' }>;

const wordsOn = (marks: readonly Mark[]) => marks.filter((mark): mark is Words => mark.kind === 'words');

function overlap(a: Words, b: Words): boolean {
  const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  const apart = Math.abs(a.baseline - b.baseline) >= Math.min(a.size, b.size) * 0.9;
  return !beside && !apart;
}

describe('laying out', () => {
  test('no line runs off the page or into another, in any of 80 materials', () => {
    for (const seed of seeds) {
      for (const sheet of sheetsOf(seed)) {
        const lines = wordsOn(layOut(sheet));
        for (const [at, line] of lines.entries()) {
          expect(line.x, line.text).toBeGreaterThan(30);
          expect(line.x + line.width, line.text).toBeLessThan(paperWidth - 30);
          expect(line.baseline, line.text).toBeLessThan(paperHeight - 20);
          const hit = lines.slice(at + 1).find((other) => overlap(line, other));
          expect(hit && `${line.text} / ${hit.text}`, String(seed)).toBeUndefined();
        }
      }
    }
  });

  test('every letter has a place in Windows-1252, which the standard fonts know', () => {
    const known = /^[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;
    for (const seed of seeds) {
      for (const sheet of sheetsOf(seed)) for (const { text } of wordsOn(layOut(sheet))) expect(text).toMatch(known);
    }
  });

  test('each page carries its number as a code and in letters; a blank page carries nothing', () => {
    for (const sheet of sheetsOf(5)) {
      const canvas = paintPage(sheet, 72, 0, nodeWorld);
      const { width, height } = canvas;
      const { data } = contextOf(canvas).getImageData(0, 0, width, height);
      expect(decodeQR({ width, height, data }, { timeLimit: 500, effort: 8 })).toBe(sheet.number);
      expect(wordsOn(layOut(sheet)).map(({ text }) => text)).toContain(sheet.number);
    }
    expect(layOut({ number: '', blocks: [], render: 'text', turn: 0 })).toEqual([]);
  });

  test('lines are broken at spaces, no wider than asked, and keep every word', () => {
    const words = 'Im letzten Jahr habe ich ein Praktikum von drei Wochen gemacht.\nSeitdem helfe ich.';
    const lines = wrap(words, 120, 11, 'regular');
    expect(lines.join(' ')).toBe(words.replace('\n', ' '));
    for (const line of lines) expect(widthOf(line, 11, 'regular')).toBeLessThanOrEqual(120);
    expect(wrap('Donaudampfschifffahrt', 10, 11, 'bold')).toEqual(['Donaudampfschifffahrt']);
  });
});
