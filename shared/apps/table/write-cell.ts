import type { Place } from '../../files/table/cell';
import { withCells } from './change-sheet';
import type { Formula } from './formula/formula';
import { parseFormula } from './formula/parse-formula';
import { fileSpelling, type Spelling } from './formula/spelling';
import { isOnSheet, placesBetween } from './place';
import { type Cell, cellAt, type Format, type Sheet } from './sheet';
import { cellTyped, typedOf } from './typed';

/**
 * The sheet after somebody typed into a cell. A formula looks like the first cell it refers to, where nothing else is set;
 * a cell that was only looked at stays as it is.
 */
export function written(sheet: Sheet, place: Place, typed: string, spelling: Spelling): Sheet {
  const before = cellAt(sheet, place);
  if (typed === typedOf(before, spelling)) return sheet;
  const cell = cellTyped(typed, before, spelling);
  return withCells(sheet, [[place, { ...cell, format: inherited(cell, sheet) ?? cell.format }]]);
}

function inherited(cell: Cell, sheet: Sheet): Format | undefined {
  if (cell.content.kind !== 'formula' || cell.format.kind !== 'general') return undefined;
  const formula = parseFormula(cell.content.text, fileSpelling.decimal);
  const formats = formula ? placesIn(formula).map((place) => cellAt(sheet, place).format) : [];
  return formats.find(({ kind }) => kind !== 'general' && kind !== 'text');
}

/** The cells of this table that a formula refers to, in the order in which it names them. */
function placesIn(formula: Formula): readonly Place[] {
  switch (formula.kind) {
    case 'reference':
      return [formula.to].filter(isOnSheet);
    case 'range':
      return placesBetween(formula.from, formula.to).filter(isOnSheet);
    case 'sign':
    case 'percent':
      return placesIn(formula.of);
    case 'operation':
      return [...placesIn(formula.left), ...placesIn(formula.right)];
    case 'call':
      return formula.values.flatMap(placesIn);
    default:
      return [];
  }
}
