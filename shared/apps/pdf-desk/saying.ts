import type { WordKey } from '../../i18n/namespaces';
import type { WordValues } from '../../i18n/words';
import { type Arrangement, arrange, type Change, type PlacedPage } from './arrangement';
import type { DeskStep } from './desk-step';

/** A sentence about what has just happened. */
export interface Saying {
  readonly key: WordKey<'pdf-desk'>;
  readonly values: WordValues;
  /** The page that it speaks of. */
  readonly page: PlacedPage | null;
}

/** What is to be said of a step; null if nothing was moved. */
export function sayingOf(before: Arrangement, step: DeskStep): Saying | null {
  if (step.kind === 'brought') return added(step.count);
  return step.kind === 'arranged' ? ofChange(before, step.change) : null;
}

function added(count: number): Saying {
  return { key: 'said.added', values: { count }, page: null };
}

function ofChange(before: Arrangement, change: Change): Saying | null {
  const after = arrange(before, change);
  if (after === before) return null;
  switch (change.kind) {
    case 'add':
      return added(change.count);
    case 'undo':
      return { key: 'said.undone', values: {}, page: null };
    case 'redo':
      return { key: 'said.redone', values: {}, page: null };
    default:
      return ofPage(before, after, change);
  }
}

function ofPage(before: Arrangement, after: Arrangement, change: Extract<Change, { card: number }>): Saying {
  const page = before.pages.find(({ card }) => card === change.card) ?? null;
  const values = { place: after.pages.findIndex(({ card }) => card === change.card) + 1, count: after.pages.length };
  switch (change.kind) {
    case 'move':
      return { key: 'said.moved', values, page };
    case 'turn':
      return { key: change.by === 90 ? 'said.turnedRight' : 'said.turnedLeft', values, page };
    case 'remove':
      return { key: 'said.removed', values, page };
  }
}
