import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { sheetsPdf } from '../../shared/exchange/person-sheets';
import type { ReportContent } from '../../shared/exchange/report-layout';
import { nodeTools } from './node-fonts';

const names = ['Ayşe Łukasiewicz', 'علاء محمد', 'Соломія Їжак', 'Jürgen Groß'];
const people = names.map(
  (name): ReportContent => ({
    language: 'de',
    direction: 'ltr',
    title: name,
    sections: [
      { heading: 'Bausteine', lines: [{ label: 'Digitale Bewerbung', text: 'Wahrscheinlich hilfreich. '.repeat(9) }] },
      { heading: 'Gespräch', lines: ['1. Zum Einstieg eine Stärke.'] },
    ],
    footer: `${name} · Empfehlung`,
  }),
);
const about = { title: 'Gesprächsblätter', language: 'de' };
const { signal } = new AbortController();

test('each person has a page, a bookmark and a part in the structure', async () => {
  const told: number[] = [];
  const bytes = await sheetsPdf(people, about, signal, (done) => told.push(done), nodeTools);
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  expect(told).toEqual([1, 2, 3, 4]);
  expect(pdf.numPages).toBe(4);
  expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(names);
  const tree = await (await pdf.getPage(2)).getStructTree();
  expect(JSON.stringify(tree)).toMatch(/"role":"Document".*"role":"Sect".*"role":"H1".*"role":"H2".*"role":"P"/);
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Gesprächsblätter', Language: 'de' });
});

test('stops between two people', async () => {
  const control = new AbortController();
  const made = sheetsPdf(people, about, control.signal, () => control.abort(new Error('enough')), nodeTools);
  await expect(made).rejects.toThrow('enough');
});

const tools = ['qpdf', 'pdftotext'].every((tool) => spawnSync(tool, ['--version']).error === undefined);
test.skipIf(!tools)('other programs find every name and no fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'probefahrt-sheets-'));
  const file = join(folder, 'sheets.pdf');
  writeFileSync(file, await sheetsPdf(people, about, signal, () => undefined, nodeTools));
  const check = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  const text = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(check.status).toBe(0);
  for (const name of names) expect(text.stdout).toContain(name);
});
