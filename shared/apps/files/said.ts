import type { WordKey } from '../../i18n/namespaces';
import type { TreeChange } from './change-tree';

/** A sentence about what has just happened. */
export interface Said {
  readonly key: WordKey<'files'>;
  readonly values: Readonly<Record<string, string | number>>;
  /** Counts up, so that the same sentence is said again. */
  readonly turn: number;
}

/** What is to be said of a change. */
export function saidOf(change: TreeChange): Omit<Said, 'turn'> {
  switch (change.kind) {
    case 'make-folder':
    case 'rename':
      return { key: `said.${change.kind}`, values: { name: change.name } };
    case 'add-files':
    case 'unpack':
      return { key: `said.${change.kind}`, values: { count: change.files.length } };
    case 'empty-bin':
      return { key: 'said.empty-bin', values: {} };
    default:
      return { key: `said.${change.kind}`, values: { count: change.ids.length } };
  }
}
