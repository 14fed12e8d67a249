import { beforeAll, expect, test } from 'vitest';
import { talliesOf } from '../../../shared/desk/exports/tallies';
import { coachLanguages } from '../../../shared/i18n/languages';
import { loadWordsIn } from '../../../shared/i18n/words';
import { courseModuleIds } from '../../../shared/model/course-module';
import { dictionaryTable } from '../../../shared/pages/coach/exports/dictionary';

beforeAll(() =>
  Promise.all(coachLanguages.map(({ code }) => loadWordsIn(code, ['coach-exports', 'common', 'survey']))),
);

test.each(coachLanguages)('every code of the figures is explained in $code', ({ code }) => {
  const told = dictionaryTable(code).rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')));
  const codes = new Set(told.map(([, one]) => one));
  for (const { table, row, cells } of talliesOf([], courseModuleIds)) {
    expect(codes).toContain(table);
    if (row !== '') expect(codes).toContain(`${table}/${row}`);
    for (const cell of Object.keys(cells))
      expect(codes).toContain(`${table}/${table === 'survey' ? row : '*'}/${cell}`);
  }
  const unworded = told.filter(([, , meaning = '']) => meaning === '' || /dictionary\.|{{/.test(meaning));
  expect(unworded).toEqual([]);
});
