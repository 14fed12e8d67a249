import { type Cell, emptyCell, type Sheet } from '../../../apps/table/sheet';
import type { Words } from '../../../i18n/words';
import type { BudgetTableMaterial } from '../material';

const firstRow = 4;

/** The table as the person finds it: plain numbers, one missing, no total yet. */
export function startSheet({ items }: BudgetTableMaterial, title: string, t: Words<'budget-table'>): Sheet {
  const rows = items.flatMap(({ id, listed }, at): [string, Cell][] => {
    const label: [string, Cell] = [`A${firstRow + at}`, text(t(`view.item.${id}`))];
    return listed === null ? [label] : [label, [`B${firstRow + at}`, number(listed / 100)]];
  });
  return Object.fromEntries([
    ['A1', { ...text(title), bold: true }],
    ['A3', { ...text(t('view.table.item')), bold: true }],
    ['B3', { ...text(t('view.table.amount')), bold: true }],
    ...rows,
    [`A${firstRow + items.length}`, { ...text(t('view.table.total')), bold: true }],
  ]);
}

function text(words: string): Cell {
  return { ...emptyCell, content: { kind: 'text', text: words } };
}

function number(value: number): Cell {
  return { ...emptyCell, content: { kind: 'number', value } };
}
