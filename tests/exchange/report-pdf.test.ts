import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { ReportContent } from '../../shared/exchange/report-layout';
import { reportPdf } from '../../shared/exchange/report-pdf';
import { wrapped } from '../../shared/exchange/report-text';
import { printable } from '../../shared/exchange/typeset/letters';
import { nodeTools } from './node-fonts';

const { signal } = new AbortController();
const report: ReportContent = {
  language: 'de',
  direction: 'ltr',
  title: 'Deine Probefahrt: so lief es',
  sections: [
    { heading: 'Das kannst du schon', lines: ['Du hast alle Seiten in die richtige Reihenfolge gebracht.'] },
    {
      heading: 'Das lohnt sich zu üben',
      lines: ['Die „gescannte“ Seite lag quer – mit einem Klick drehst du sie.', 'Größe: höchstens 5 MB für 3 €.'],
    },
  ],
  footer: 'Selbsttest, nicht beaufsichtigt · 23. November 2026',
};
const long: ReportContent = {
  ...report,
  sections: Array.from({ length: 40 }, (_, index) => ({
    heading: `Abschnitt ${index}`,
    lines: ['Ein Satz, der über mehr als eine Zeile geht. '.repeat(4).trim()],
  })),
};
const open = async (content: ReportContent) =>
  getDocument({ data: await reportPdf(content, signal, nodeTools), verbosity: 0 }).promise;

async function textsOf(content: ReportContent): Promise<string[]> {
  const pdf = await open(content);
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return Promise.all(pages);
}

describe('the report as PDF', () => {
  test('is one A4 page of real text', async () => {
    const pdf = await open(report);
    expect(pdf.numPages).toBe(1);
    const [, , width, height] = (await pdf.getPage(1)).view;
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
    const [text] = await textsOf(report);
    for (const { heading, lines } of report.sections) {
      for (const part of [report.title, heading, ...lines, report.footer]) expect(text).toContain(part);
    }
  });

  test('names its title and language', async () => {
    const pdf = await open(report);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: report.title, Language: 'de' });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('tells a screen reader headings from paragraphs, in reading order', async () => {
    const pdf = await open(report);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = await (await pdf.getPage(1)).getStructTree();
    const [document] = tree.children as { role: string; children: { role: string }[] }[];
    expect(document?.role).toBe('Document');
    expect(document?.children.map(({ role }) => role)).toEqual(['H1', 'H2', 'P', 'H2', 'P', 'P']);
  });

  test('goes on over pages, loses no line and repeats the footer', async () => {
    const pages = await textsOf(long);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain(long.footer);
    const all = pages.join(' ');
    for (let index = 0; index < 40; index++) expect(all).toContain(`Abschnitt ${index} `);
    expect(all.split('Ein Satz').length - 1).toBe(160);
  });

  test('never leaves a heading alone at the foot of a page', async () => {
    for (const page of await textsOf(long)) {
      expect(page.replace(long.footer, '').trim()).not.toMatch(/Abschnitt \d+$/);
    }
  });

  test('breaks a long footer above the edge and keeps the text off it', async () => {
    const footer = 'Ein langer Hinweis ganz unten. '.repeat(9).trim();
    const pdf = await open({ ...long, footer });
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const lines = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
    const isFoot = ({ height }: { height: number }) => Math.round(height) === 9;
    const heights = (kept: typeof lines) => kept.map(({ transform }) => Number(transform[5]));
    expect(
      lines
        .filter(isFoot)
        .map(({ str }) => str)
        .join(' '),
    ).toBe(footer);
    expect(heights(lines.filter(isFoot))).toEqual(heights(lines.filter(isFoot)).toSorted((a, b) => b - a));
    const highestFoot = Math.max(...heights(lines.filter(isFoot)));
    expect(Math.min(...heights(lines.filter((line) => !isFoot(line))))).toBeGreaterThan(highestFoot + 10);
  });

  test('26 takes any name: other scripts, markup, 10,000 signs, line breaks', async () => {
    const names = [
      'Ayşe Łukasz',
      'Nguyễn Thị Hằng',
      'Соломія Їжак',
      'محمد پژمان',
      'علاء',
      '<img onerror>',
      '\u202Egnp.exe',
      '😀',
      'x'.repeat(10_000),
      'a\n\tb',
      '',
    ];
    const text = (await textsOf({ ...report, title: 'T', sections: [{ heading: '', lines: names }] })).join(' ');
    for (const kept of ['Ayşe Łukasz', 'Nguyễn Thị Hằng', 'Соломія Їжак', '□']) expect(text).toContain(kept);
    expect(text).toContain('<img onerror>');
    expect(text).toContain('gnp.exe');
    expect(text).toContain('a b');
    expect(text.replaceAll(/[^x]/g, '')).toHaveLength(10_001);
  });

  test('stops when it is asked to', async () => {
    await expect(reportPdf(report, AbortSignal.abort(new Error('enough')), nodeTools)).rejects.toThrow('enough');
  });

  test('the same words give the same bytes', async () => {
    expect(await reportPdf(report, signal, nodeTools)).toEqual(await reportPdf(report, signal, nodeTools));
  });
});

const poppler = spawnSync('pdftotext', ['-v']).status === 0;
test.skipIf(!poppler)('poppler reads text, tags and structure without complaint', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'probefahrt-report-'));
  const file = join(folder, 'report.pdf');
  const names = { heading: 'فاطمه', lines: ['Frau علاء بن محمد und Herr یاسین پژمان'] };
  writeFileSync(file, await reportPdf({ ...report, sections: [...report.sections, names] }, signal, nodeTools));
  const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const info = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  const structure = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(text.stdout).toContain('Das lohnt sich zu üben');
  for (const name of ['فاطمه', 'علاء بن محمد', 'یاسین پژمان']) expect(text.stdout).toContain(name);
  expect(info.stdout).toMatch(/Tagged:\s+yes/);
  expect(structure.stdout).toMatch(/H1[\s\S]*"Deine Probefahrt: so lief es"[\s\S]*H2[\s\S]*"Das kannst du schon"/);
  expect(text.stderr + info.stderr + structure.stderr).toBe('');
});

describe('lines of a paragraph', () => {
  const measure = (text: string) => text.length;

  test('are never too wide and lose nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapped(text, width, measure);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('hold only signs that the font has', () => {
    const signs = new Set(Array.from('abcdefghijklmnopqrstuvwxyz ', (sign) => sign.charCodeAt(0)));
    const special = Array.from('□\u200c\u200d', (sign) => sign.charCodeAt(0));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const sign of printable(text, { sans: signs, arabic: new Set() })) {
          expect([...signs, ...special].includes(sign.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
    );
  });
});
