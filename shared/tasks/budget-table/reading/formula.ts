import { columnOf, type PlacedCell } from './cells';

/** Whole columns and ranges of other sheets count as many cells. */
const many = 1_000;
/** A total may point at a cell that points at the sum. */
const longestChain = 4;

/** How many cells a formula calculates with. Names, other sheets and columns of tables are taken for many. */
export function cellsIn(cell: PlacedCell, all: readonly PlacedCell[], chain = 0): number {
  if (cell.formula === null || chain > longestChain) return 0;
  const code = cell.formula.replaceAll(/"(?:[^"]|"")*"/g, '').toUpperCase();
  const found = [...code.matchAll(/\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])/g)].map(
    ([, ...ends]) => ends,
  );
  const counted = found.reduce((sum, ends) => sum + sizeOf(ends), 0);
  if (namesSomething(code)) return many;
  if (counted !== 1) return counted;
  const [letters, digits] = found[0] ?? [];
  const next = all.find(({ column, row }) => column === columnOf(letters ?? '') && row === Number(digits) - 1);
  return next ? Math.max(1, cellsIn(next, all, chain + 1)) : 1;
}

function sizeOf([left = '', top, right = left, bottom = top]: readonly (string | undefined)[]): number {
  const width = Math.abs(columnOf(right) - columnOf(left)) + 1;
  return width * (Math.abs(Number(bottom) - Number(top)) + 1);
}

/** `Costs!B2`, `$Costs.B2`, `Costs[May]`, `B:B`, `3:9` or a name given to cells. */
function namesSomething(code: string): boolean {
  if (/[![]|\$[A-Z]{1,3}:\$|\b[A-Z]{1,3}:[A-Z]{1,3}\b|\b\d+:\d+\b|['A-Z0-9_]\.\$?[A-Z]{1,3}\$?\d/.test(code))
    return true;
  const words = code.replaceAll('$', '').match(/[\p{L}_][\p{L}\d_.]*(?![\p{L}\d_.]|\s*\()/gu) ?? [];
  return words.some((word) => !/^([A-Z]{1,3}\d+|TRUE|FALSE)$/.test(word));
}

/** Whether it adds: by a plus sign, or by a function that adds. */
export function adds(formula: string): boolean {
  return /\+|SUM|TOTAL|AGGREGAT|MMULT|REDUCE/i.test(formula);
}
