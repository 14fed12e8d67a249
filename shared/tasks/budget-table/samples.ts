import type { Seen } from '../../model/observation';
import type { TableCell, TableFacts } from '../../model/table';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { BudgetTableMaterial, Item } from './material';

const allMet = { 'sum-formula': 'met', 'right-total': 'met', format: 'met' } as const;
const allMissed = { 'sum-formula': 'missed', 'right-total': 'missed', format: 'missed' } as const;
const nothingSeen = { 'sum-formula': 'not-seen', 'right-total': 'not-seen', format: 'not-seen' } as const;

type Shown = Pick<TableCell, 'format' | 'decimals'>;
const euro: Shown = { format: 'currency', decimals: 2 };
const plain: Shown = { format: 'general', decimals: null };

/** A right table, tables right in another way, one slip for each criterion, and files that say nothing. */
export function samples(material: BudgetTableMaterial): readonly Sample<CriterionId>[] {
  const { items, total, corrected } = material;
  const right = items.map((item) => item.right);
  const uncorrected = items.map((item) => (item.id === corrected ? item.listed : item.right) ?? 0);
  const sample = (name: string, facts: TableFacts, expected: Sample<CriterionId>['expected']) => ({
    name,
    observations: [handedIn(facts)],
    expected,
  });
  const slip = (id: CriterionId, name: string, facts: TableFacts) => sample(name, facts, { ...allMet, [id]: 'missed' });
  return [
    sample('perfect', table(items, right, euro), allMet),
    sample('numbers with two decimals', table(items, right, { format: 'number', decimals: 2 }), allMet),
    sample('cells added one by one', table(items, right, euro, { formula: addition(items) }), allMet),
    sample('as CSV', inCsv(items, right, total), { ...allMet, 'sum-formula': 'not-seen' }),
    sample('a formula without its value', table(items, right, euro, { value: null }), {
      ...allMet,
      'right-total': 'not-seen',
    }),
    slip('sum-formula', 'total typed by hand', table(items, right, euro, { formula: null })),
    slip('right-total', 'the wrong amount was left', table(items, uncorrected, euro)),
    slip('format', 'amounts without format', table(items, right, plain)),
    sample('not a table', { outcome: 'not-a-table', bytes: 900 }, nothingSeen),
    sample('damaged', { outcome: 'damaged', bytes: 900 }, nothingSeen),
    { name: 'nothing handed in', observations: [], expected: allMissed },
  ];
}

const firstRow = 4;

function addition(items: readonly Item[]): string {
  return items.map((_, at) => `B${firstRow + at}`).join('+');
}

/** @param amounts in cents, one for each item */
function table(
  items: readonly Item[],
  amounts: readonly number[],
  shown: Shown,
  total: Partial<Pick<TableCell, 'value' | 'formula'>> = {},
): TableFacts {
  const below = firstRow + items.length;
  const sum = amounts.reduce((all, each) => all + each, 0) / 100;
  const cells: TableCell[] = [
    text('A1', 'Ausgaben'),
    ...items.map(({ id }, at) => text(`A${firstRow + at}`, id)),
    ...amounts.map(
      (cents, at): TableCell => ({ at: `B${firstRow + at}`, value: cents / 100, formula: null, ...shown }),
    ),
    text(`A${below}`, 'Summe'),
    { at: `B${below}`, value: sum, formula: `SUM(B${firstRow}:B${below - 1})`, ...shown, ...total },
  ];
  return { outcome: 'read', bytes: 5_000, format: 'xlsx', cells };
}

function inCsv(items: readonly Item[], amounts: readonly number[], total: number): TableFacts {
  const read = table(items, amounts, { format: 'number', decimals: 2 }, { formula: null, value: total / 100 });
  return read.outcome === 'read' ? { ...read, format: 'csv' } : read;
}

function text(at: string, value: string): TableCell {
  return { at, value, formula: null, format: 'text', decimals: null };
}

function handedIn(facts: TableFacts): Seen<'table-handed-in'> {
  return { n: 0, at: 240_000, kind: 'table-handed-in', name: 'ausgaben.xlsx', facts };
}
