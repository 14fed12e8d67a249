import type { Place } from '../../files/table/cell';
import { redo, stepTo, undo } from '../history';
import {
  boldened,
  cleared,
  filledDown,
  formatted,
  rowDeleted,
  rowInserted,
  withCells,
  withDecimals,
} from './change-sheet';
import type { Spelling } from './formula/spelling';
import type { Cell, Format, Sheet, TableWork } from './sheet';
import { written } from './write-cell';

/** What somebody does to a table. `places`: the marked cells, row by row. */
export type TableStep =
  | { readonly kind: 'write'; readonly place: Place; readonly typed: string; readonly spelling: Spelling }
  | { readonly kind: 'put'; readonly cells: readonly (readonly [Place, Cell])[] }
  | { readonly kind: 'clear'; readonly places: readonly Place[] }
  | { readonly kind: 'format'; readonly places: readonly Place[]; readonly format: Format }
  | { readonly kind: 'decimals'; readonly places: readonly Place[]; readonly by: 1 | -1 }
  | { readonly kind: 'bold'; readonly places: readonly Place[] }
  | { readonly kind: 'fill-down'; readonly places: readonly Place[] }
  | { readonly kind: 'insert-row'; readonly row: number }
  | { readonly kind: 'delete-row'; readonly row: number }
  | { readonly kind: 'replace'; readonly sheet: Sheet }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** The table after one step; the same one where the step changes nothing. */
export function afterStep(work: TableWork, step: TableStep): TableWork {
  if (step.kind === 'undo') return undo(work);
  if (step.kind === 'redo') return redo(work);
  return stepTo(work, changed(work.now, step));
}

function changed(sheet: Sheet, step: Exclude<TableStep, { kind: 'undo' | 'redo' }>): Sheet {
  switch (step.kind) {
    case 'write':
      return written(sheet, step.place, step.typed, step.spelling);
    case 'put':
      return withCells(sheet, step.cells);
    case 'clear':
      return cleared(sheet, step.places);
    case 'format':
      return formatted(sheet, step.places, step.format);
    case 'decimals':
      return withDecimals(sheet, step.places, step.by);
    case 'bold':
      return boldened(sheet, step.places);
    case 'fill-down':
      return filledDown(sheet, step.places);
    case 'insert-row':
      return rowInserted(sheet, step.row);
    case 'delete-row':
      return rowDeleted(sheet, step.row);
    case 'replace':
      return step.sheet;
  }
}
