import { type Judgement, met, missed, notSeen } from '../../../model/judgement';
import type { BudgetTableMaterial } from '../material';
import { isAmount, type PlacedCell } from './cells';
import { totalsIn } from './total';

/** With fewer amounts than this, the table cannot be told from any other. */
const fewest = 3;

/** Whether every amount and the total show as euros and cents. An amount that stands twice needs to show so once. */
export function judgeFormat(
  cells: readonly PlacedCell[],
  format: 'xlsx' | 'ods' | 'csv',
  material: BudgetTableMaterial,
): Judgement {
  const amounts = material.items
    .map(({ listed, right }) =>
      cells.filter(({ amount }) => isAmount(amount, right) || isAmount(amount, listed ?? right)),
    )
    .filter((same) => same.length > 0);
  if (amounts.length < fewest) return notSeen('no-amounts');
  const [total] = totalsIn(cells, material).filter(({ amount }) => amount !== null);
  const all = total ? [...amounts, cells.filter(({ amount }) => amount === total.amount)] : amounts;
  const plain = all.filter((same) => !same.some(showsCents));
  if (plain.length === 0) return met('euros-and-cents');
  if (format === 'csv') return notSeen('csv-hides-formats');
  return missed(plain.length === all.length ? 'amounts-plain' : 'some-amounts-plain');
}

/** Money, or a number with two decimals, whether by its format or by what was typed. */
function showsCents({ value, format, decimals, amount }: PlacedCell): boolean {
  if (typeof value === 'string') return /[.,]\d\d\D*$/.test(value);
  if (format === 'currency' || format === 'number') return decimals === null || decimals === 2;
  return (format === 'general' || format === 'text') && amount !== null && needsTwoDecimals(amount);
}

/** 45.65 shows two decimals without any format. */
function needsTwoDecimals(amount: number): boolean {
  const cents = Math.round(amount * 100);
  return Math.abs(amount * 100 - cents) < 1e-6 && cents % 10 !== 0;
}
