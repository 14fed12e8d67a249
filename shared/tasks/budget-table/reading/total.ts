import { type Judgement, met, missed, notSeen } from '../../../model/judgement';
import type { BudgetTableMaterial } from '../material';
import { isAmount, type PlacedCell } from './cells';
import { adds, cellsIn } from './formula';

const totalWord =
  /summe|gesamt|total|zusammen|endbetrag|\bsum\b|\boverall\b|toplam|всего|итого|усього|разом|المجموع|جمع/i;

/**
 * The cells that may be the total, the likeliest first: beside or below a word such as "Summe", then formulas that add,
 * then a number right below the amounts.
 */
export function totalsIn(cells: readonly PlacedCell[], material: BudgetTableMaterial): readonly PlacedCell[] {
  const labels = cells.filter(
    ({ value, amount }) => typeof value === 'string' && amount === null && totalWord.test(value),
  );
  const labelled = labels.flatMap((label) => besideOrBelow(label, cells));
  const adding = cells.filter((cell) => cell.formula !== null && cellsIn(cell, cells) > 1 && adds(cell.formula));
  return [...new Set([...labelled, ...adding, ...belowAmounts(cells, material)])];
}

/** Labels and other words are no totals; a formula without a value, or with an error, is one. */
function mayBeTotal({ amount, formula, value }: PlacedCell): boolean {
  return amount !== null || formula !== null || isError(value);
}

function besideOrBelow(label: PlacedCell, cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const beside = cells
    .filter((cell) => cell.row === label.row && cell.column > label.column && mayBeTotal(cell))
    .toSorted((one, other) => one.column - other.column);
  if (beside.length > 0) return beside;
  return cells.filter(({ column, row }) => column === label.column && row === label.row + 1).filter(mayBeTotal);
}

function belowAmounts(cells: readonly PlacedCell[], { items }: BudgetTableMaterial): readonly PlacedCell[] {
  const known = items.flatMap(({ listed, right }) => (listed === null ? [right] : [listed, right]));
  const amounts = cells.filter(({ amount }) => known.some((cents) => isAmount(amount, cents)));
  const last = amounts.toSorted((one, other) => other.row - one.row)[0];
  if (!last || amounts.length < 3) return [];
  return cells
    .filter((cell) => cell.column === last.column && cell.row > last.row && cell.amount !== null)
    .toSorted((one, other) => one.row - other.row)
    .slice(0, 1);
}

/** The right sum anywhere is right. It is wrong only where a total with a known value stands. */
export function judgeTotal(cells: readonly PlacedCell[], material: BudgetTableMaterial): Judgement {
  if (cells.some(({ amount }) => isAmount(amount, material.total))) return met('total-right');
  const totals = totalsIn(cells, material);
  const [likeliest] = totals;
  if (!likeliest) return missed('no-total');
  if (likeliest.amount !== null) return missed(whyWrong(likeliest.amount, material));
  return isError(likeliest.value) ? missed('total-is-error') : notSeen('not-calculated');
}

function isError(value: PlacedCell['value']): boolean {
  return typeof value === 'string' && /^(#|Err:|Fehler)/i.test(value.trim());
}

function whyWrong(amount: number, { items, corrected, ticket, total }: BudgetTableMaterial): string {
  const wrong = items.find(({ id }) => id === corrected);
  const difference = wrong && wrong.listed !== null ? wrong.listed - wrong.right : 0;
  const travel = ticket.trips * ticket.price;
  if (isAmount(amount, total - travel + difference)) return 'table-unchanged';
  if (isAmount(amount, total - travel)) return 'ticket-missing';
  return isAmount(amount, total + difference) ? 'note-not-followed' : 'total-wrong';
}

/** Whether the total is worked out from cells. Plain text files hold no formulas, so nothing is said about them. */
export function judgeFormula(
  cells: readonly PlacedCell[],
  format: 'xlsx' | 'ods' | 'csv',
  material: BudgetTableMaterial,
): Judgement {
  const totals = totalsIn(cells, material);
  const formulas = totals.filter(({ formula }) => formula !== null);
  if (formulas.some((cell) => cellsIn(cell, cells) > 1 && sums(cell, cells, material))) return met('sum-by-formula');
  if (format === 'csv') return notSeen('csv-hides-formulas');
  if (totals.length === 0) return missed('no-total');
  if (formulas.length === 0) return missed('total-typed');
  return missed(formulas.some((cell) => cellsIn(cell, cells) > 1) ? 'formula-adds-nothing' : 'formula-without-cells');
}

/** It adds, leads to a cell that does, or comes to the right sum by a way of its own. */
function sums({ formula, amount }: PlacedCell, cells: readonly PlacedCell[], { total }: BudgetTableMaterial): boolean {
  if (formula === null || adds(formula) || isAmount(amount, total)) return true;
  const pointed = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(formula.trim().toUpperCase());
  const next = pointed && cells.find(({ at }) => at === `${pointed[1]}${pointed[2]}`);
  return Boolean(next?.formula && adds(next.formula));
}
