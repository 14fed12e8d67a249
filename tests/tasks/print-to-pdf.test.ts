import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesIn } from '../../shared/apps/printer/page-range';
import type { Seen } from '../../shared/model/observation';
import type { PdfPage } from '../../shared/model/pdf';
import { assess } from '../../shared/tasks/print-to-pdf/assess';
import { material, type PrintToPdfMaterial } from '../../shared/tasks/print-to-pdf/material';
import { samples } from '../../shared/tasks/print-to-pdf/samples';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
type Log = readonly Seen<'file-handed-in'>[];
const verdicts = (from: PrintToPdfMaterial, log: Log) =>
  Object.fromEntries(assess(from, log).map(({ criterion, verdict }) => [criterion, verdict]));

describe('material', () => {
  test('has six different pages, and two neighbours of them are wanted, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const { document, wanted } = material(seed);
      expect(new Set(document.pages.map(({ number }) => number)).size).toBe(6);
      expect(wanted[1]).toBe(wanted[0] + 1);
      expect(wanted[0]).toBeGreaterThan(1);
      expect(wanted[1]).toBeLessThan(6);
    }
  });

  test('is the same for the same seed', () => {
    expect(material(11)).toEqual(material(11));
  });
});

describe('judging', () => {
  test('every sample gets what it expects, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      for (const { name, observations, expected } of samples(made)) {
        expect(verdicts(made, observations as Log), name).toEqual(expected);
      }
    }
  });

  test('the file handed in last counts', () => {
    const made = material(3);
    const [perfect, , everything] = samples(made).map(({ observations }) => observations as Log);
    expect(verdicts(made, [...(everything ?? []), ...(perfect ?? [])])['exact-pages']).toBe('met');
  });

  test('a wanted page that runs over two sheets blames nobody', () => {
    const made = material(3);
    const [first] = samples(made);
    const [handedIn] = (first?.observations ?? []) as Log;
    if (handedIn?.facts.outcome !== 'read') throw new RangeError('the perfect sample is read');
    const pages = [...handedIn.facts.pages, ...handedIn.facts.pages.slice(1)];
    expect(verdicts(made, [{ ...handedIn, facts: { ...handedIn.facts, pages } }])['exact-pages']).toBe('not-seen');
  });

  test('a page that was not surely recognised blames nobody', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(6), (seed, extra) => {
        const made = material(seed);
        const unsure: PdfPage = { source: { kind: 'unsure', reason: 'single-signal' }, turn: null, signals: ['text'] };
        const pages = Array.from({ length: extra + 1 }, () => unsure);
        const log: Log = [
          { n: 0, at: 1, kind: 'file-handed-in', name: 'x.pdf', facts: { outcome: 'read', bytes: 9, pages } },
        ];
        expect(Object.values(verdicts(made, log))).not.toContain('missed');
      }),
    );
  });
});

describe('the pages field of the print window', () => {
  test.each([
    ['3', [3]],
    ['2-4', [2, 3, 4]],
    [' 2 – 3 ', [2, 3]],
    ['2 bis 3', [2, 3]],
    ['3,2', [2, 3]],
    ['2;3', [2, 3]],
  ])('%s', (typed, pages) => expect(pagesIn(typed, 6)).toEqual(pages));

  test.each(['', 'x', '0', '7', '4-2', '2-9', '1-'])('"%s" makes no sense for six pages', (typed) =>
    expect(pagesIn(typed, 6)).toBeNull(),
  );
});
