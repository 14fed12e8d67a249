import * as v from 'valibot';
import { amend, type History, historyFrom, historySchema, redo, stepTo, undo } from '../history';
import { emptySearch, type Search, searchSchema } from './search';

const adId = v.pipe(v.string(), v.maxLength(60));
const savedSchema = v.strictObject({ search: searchSchema, alert: v.boolean() });
export type SavedSearch = v.InferOutput<typeof savedSchema>;

const stateSchema = v.strictObject({
  search: searchSchema,
  /** The ad that is looked at. */
  open: v.nullable(adId),
  /** The ad that was noted as the right one. */
  noted: v.nullable(adId),
  saved: v.pipe(v.array(savedSchema), v.maxLength(50)),
});
export type BoardState = v.InferOutput<typeof stateSchema>;

/** What somebody did at the board, with the way back. */
export const boardSchema = historySchema(stateSchema);
export type Board = History<BoardState>;

export const untouchedBoard: Board = historyFrom({ search: emptySearch, open: null, noted: null, saved: [] });

export type BoardAction =
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'look'; readonly ad: string | null }
  | { readonly kind: 'note'; readonly ad: string | null }
  | { readonly kind: 'save'; readonly alert: boolean }
  | { readonly kind: 'forget'; readonly position: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** The board after one action. Looking at an ad is no step that could be taken back. */
export function reduceBoard(board: Board, action: BoardAction): Board {
  const { now } = board;
  switch (action.kind) {
    case 'search':
      return stepTo(board, { ...now, search: action.search, open: null });
    case 'look':
      return amend(board, { ...now, open: action.ad });
    case 'note':
      return stepTo(board, { ...now, noted: action.ad });
    case 'save':
      return stepTo(board, { ...now, saved: [...now.saved, { search: now.search, alert: action.alert }] });
    case 'forget':
      return stepTo(board, { ...now, saved: now.saved.toSpliced(action.position, 1) });
    case 'undo':
      return undo(board);
    case 'redo':
      return redo(board);
  }
}
