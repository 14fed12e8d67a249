import { isOnSheet } from '../place';
import type { Formula, Reference } from './formula';

/** Where a cell and where a range goes; null: it is gone. */
interface Move {
  readonly cell: (to: Reference) => Reference | null;
  readonly range: (from: Reference, to: Reference) => readonly [Reference, Reference] | null;
}

/** The formula as it reads when copied so many columns and rows further. */
export function copiedFormula(formula: Formula, columns: number, rows: number): Formula {
  const cell = (to: Reference) => {
    const moved = { ...to, column: to.column + (to.fixedColumn ? 0 : columns), row: to.row + (to.fixedRow ? 0 : rows) };
    return isOnSheet(moved) ? moved : null;
  };
  const range = (from: Reference, to: Reference) => {
    const [first, last] = [cell(from), cell(to)];
    return first && last ? ([first, last] as const) : null;
  };
  return moved(formula, { cell, range });
}

/** The formula after an empty row came in at `row`. */
export function withRowInserted(formula: Formula, row: number): Formula {
  const cell = (to: Reference) => (to.row >= row ? { ...to, row: to.row + 1 } : to);
  return moved(formula, { cell, range: (from, to) => [cell(from), cell(to)] });
}

/** The formula after `row` was deleted; ranges shrink. */
export function withRowDeleted(formula: Formula, row: number): Formula {
  const up = (to: Reference) => ({ ...to, row: to.row - 1 });
  return moved(formula, {
    cell: (to) => (to.row === row ? null : to.row > row ? up(to) : to),
    range: (from, to) => {
      const [first, last] = from.row <= to.row ? [from, to] : [to, from];
      if (first.row === row && last.row === row) return null;
      return [first.row > row ? up(first) : first, last.row >= row ? up(last) : last];
    },
  });
}

function moved(formula: Formula, move: Move): Formula {
  const inside = (part: Formula) => moved(part, move);
  switch (formula.kind) {
    case 'reference': {
      const to = move.cell(formula.to);
      return to ? { kind: 'reference', to } : { kind: 'lost' };
    }
    case 'range': {
      const ends = move.range(formula.from, formula.to);
      return ends ? { kind: 'range', from: ends[0], to: ends[1] } : { kind: 'lost' };
    }
    case 'sign':
    case 'percent':
      return { ...formula, of: inside(formula.of) };
    case 'operation':
      return { ...formula, left: inside(formula.left), right: inside(formula.right) };
    case 'call':
      return { ...formula, values: formula.values.map(inside) };
    default:
      return formula;
  }
}
