import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { listTable, listText } from '../../../shared/desk/exports/list-table';
import type { ListWords } from '../../../shared/desk/exports/list-words';
import { fewestFields, providerFields, providerTable } from '../../../shared/desk/exports/provider-table';
import { tableFile } from '../../../shared/exchange/spreadsheet/table-file';
import { coachLanguages } from '../../../shared/i18n/languages';
import { loadWordsIn, wordsIn } from '../../../shared/i18n/words';
import { formulaTexts, otherTexts } from '../../exchange/hard-texts';
import { germanCsv, hasLibreOffice, openedByOffice } from '../../exchange/libre-office';
import { expectTable, formulasIn, unguardedText } from '../../exchange/table-in-office';
import { syntheticOverview } from '../synthetic-overview';
import { waitingByHand } from './waiting-by-hand';

const course = { ...digitalDrivingLicence, starts: '2027-02-01', ends: '2027-04-30' };
const { line } = syntheticOverview(30);
const lines = Array.from({ length: 30 }, (_, at) => line(at));
const decision = waitingByHand(course.id);

beforeAll(() => Promise.all(coachLanguages.map(({ code }) => loadWordsIn(code, ['coach-exports', 'common']))));

function wordsFor(code: 'de' | 'en'): ListWords {
  return { say: wordsIn('coach-exports', code), module: (id) => wordsIn('common', code)(`module.${id}`) };
}

describe.each(coachLanguages)('the list in $code', ({ code }) => {
  const table = () =>
    listTable(
      lines.map((one, at) => ({ line: one, decision: at === 0 ? decision : null })),
      course,
      listText(course, wordsFor(code)),
    );

  test('has a row a person and a titled, explained column a fact', () => {
    const { columns, rows: made } = table();
    const rows = [...made];
    expect(made).toHaveLength(30);
    expect(rows).toHaveLength(30);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(columns.filter(({ title, meaning }) => /{{|\./.test(title) || meaning.length < 10)).toEqual([]);
  });

  test('holds numbers as numbers, shares as shares, days as days, decisions with reason and name', () => {
    const { columns, rows: made } = table();
    const rows = [...made];
    const cell = (row: number, title: string) => rows[row]?.[columns.findIndex((column) => column.title === title)];
    const say = wordsFor(code).say;
    expect(cell(0, say('list.column.decision-reason.title'))).toEqual({ kind: 'text', text: '=1+1 im Herbst' });
    expect(cell(0, say('list.column.decision-by.title'))).toEqual({ kind: 'text', text: 'Frau Kaya' });
    expect(cell(0, say('list.column.place-probability.title'))).toMatchObject({ kind: 'percent' });
    expect(cell(0, say('list.column.day.title'))).toMatchObject({ kind: 'day' });
    expect(cell(1, say('list.column.decision.title'))).toEqual({ kind: 'empty' });
  });
});

describe.skipIf(!hasLibreOffice)('the list in LibreOffice', () => {
  test('26 gives back every value, also of people with hard names', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'probefahrt-list-'));
    const hard = [...formulaTexts, ...otherTexts].map((name, at) => ({
      line: { ...line(at % 30), name },
      decision: { ...decision, reason: name },
    }));
    const made = listTable(hard, course, listText(course, wordsFor('de')));
    const list = { ...made, rows: [...made.rows] };
    const about = { name: 'S', column: 'S', meaning: 'B', notes: [] };
    const between = async () => {};
    try {
      writeFileSync(join(folder, 'a.xlsx'), await tableFile(made, about, 'xlsx', between));
      writeFileSync(join(folder, 'b.csv'), await tableFile(made, about, 'csv', between));
      const [workbook, csv] = [
        openedByOffice(join(folder, 'a.xlsx'), folder),
        openedByOffice(join(folder, 'b.csv'), folder, germanCsv),
      ];
      expectTable(workbook[0], list);
      expectTable(csv[0], list, unguardedText);
      expect(formulasIn([...workbook, ...csv])).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the list for the provider', () => {
  const words = () => wordsFor('de') as Parameters<typeof providerTable>[3];
  const people = lines.slice(0, 12).map((one) => ({ line: one, group: 1 }));

  test('holds the least by default: name, days, modules', () => {
    const { columns, rows } = providerTable(people, course, new Set(fewestFields), words());
    expect(columns.map(({ title }) => title)).toEqual(['Name', 'Kursbeginn', 'Kursende', 'Bausteine']);
    expect(rows[0]?.[1]).toEqual({ kind: 'day', day: '2027-02-01' });
  });

  test.each(providerFields)('%s leaves only when it is ticked', (field) => {
    const all = providerTable(people, course, new Set(providerFields), words());
    const without = providerTable(people, course, new Set(providerFields.filter((one) => one !== field)), words());
    expect(all.columns).toHaveLength(providerFields.length);
    expect(without.columns).toHaveLength(providerFields.length - 1);
    const title = words().say(`provider.field.${field}`);
    expect(without.columns.map((column) => column.title)).not.toContain(title);
  });

  test('says nothing of probabilities, checks or decisions', () => {
    const everything = JSON.stringify(providerTable(people, course, new Set(providerFields), words()).rows);
    for (const { line: one } of people) expect(everything).not.toContain(one.check);
    expect(everything).not.toContain('percent');
  });
});
