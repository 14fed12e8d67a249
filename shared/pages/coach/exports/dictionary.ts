import { talliesOf } from '../../../desk/exports/tallies';
import { figureColumns } from '../../../exchange/aggregates/figures-csv';
import { type ExportTable, textCell } from '../../../exchange/spreadsheet/export-table';
import type { Language } from '../../../i18n/languages';
import { wordsFor, wordsIn } from '../../../i18n/words';
import { courseModuleIds } from '../../../model/course-module';

type Entry = readonly [kind: 'column' | 'table' | 'row' | 'cell' | 'rule', code: string, meaning: string];

const rules = ['people', 'small', 'complement', 'shares', 'means', 'quarters', 'merging', 'claims'] as const;
const meanRows = ['minutes', 'tasks', 'criteria'] as const;

/** Every code of a file of figures with its meaning. `coach-exports`, `common` and `survey` must be loaded. */
export function dictionaryTable(spoken: Language): ExportTable {
  const t = wordsIn('coach-exports', spoken);
  return {
    title: t('dictionary.title'),
    columns: [
      { title: t('dictionary.kind'), meaning: '', width: 12 },
      { title: t('dictionary.code'), meaning: '', width: 40 },
      { title: t('dictionary.meaning'), meaning: '', width: 110 },
    ],
    rows: entriesIn(spoken).map(([kind, code, meaning]) => [
      textCell(t(`dictionary.kinds.${kind}`)),
      textCell(code),
      textCell(meaning),
    ]),
  };
}

function entriesIn(spoken: Language): readonly Entry[] {
  const t = wordsIn('coach-exports', spoken);
  const module = wordsIn('common', spoken);
  // Nobody counted in every table gives every code that a file can have.
  const tallies = talliesOf([], courseModuleIds);
  const tables = [...new Set(['all', ...tallies.map(({ table }) => table), 'mean'])];
  return [
    ...rules.map((rule): Entry => ['rule', '', t(`dictionary.rule.${rule}`)]),
    ...figureColumns.map((column): Entry => ['column', column, t(`dictionary.column.${column}`)]),
    ...tables.map((table): Entry => ['table', table, labelIn(spoken, `dictionary.table.${table}`)]),
    ...unique(
      tallies
        .filter(({ row }) => row !== '')
        .map(({ table, row }): Entry => ['row', `${table}/${row}`, rowLabel(spoken, table, row)]),
    ),
    ...meanRows.map((row): Entry => ['row', `mean/${row}`, t(`dictionary.mean.${row}`)]),
    ...courseModuleIds.map(
      (id): Entry => ['row', `mean/ability.${id}`, t('dictionary.mean.ability', { module: module(`module.${id}`) })],
    ),
    ...unique(
      tallies.flatMap(({ table, row, cells }) =>
        Object.keys(cells).map(
          (cell): Entry => ['cell', `${table}/${questionOf(table, row)}/${cell}`, cellLabel(spoken, table, row, cell)],
        ),
      ),
    ),
  ];
}

/** Cells mean the same in every row of a table; those of the survey differ by question. */
const questionOf = (table: string, row: string) => (table === 'survey' ? row : '*');

function rowLabel(spoken: Language, table: string, row: string): string {
  if (table === 'evidence') return labelIn(spoken, `dictionary.evidence.${row}`);
  if (table !== 'survey') return wordsFor('common', `module.${row}`, spoken) ?? row;
  const [question, option] = row.split('.');
  const asked = wordsFor('survey', `question.${question}`, spoken) ?? row;
  const answer = option && wordsFor('survey', `option.${question}.${option}`, spoken);
  return answer
    ? wordsIn('coach-exports', spoken)('dictionary.survey-option', { question: asked, option: answer })
    : asked;
}

function cellLabel(spoken: Language, table: string, row: string, cell: string): string {
  if (table === 'age' && cell !== 'untold')
    return wordsIn('coach-exports', spoken)('dictionary.age', { band: cell.replace('-', '–') });
  const option = table === 'survey' ? wordsFor('survey', `option.${row}.${cell}`, spoken) : undefined;
  return option ?? labelIn(spoken, `dictionary.cell.${cell}`);
}

function labelIn(spoken: Language, key: string): string {
  return wordsFor('coach-exports', key, spoken) ?? key;
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry[1], entry])).values()];
}
