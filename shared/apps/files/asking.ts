import type { Entry, FileEntry } from './tree';

/** The window that lies over the files. */
export type Asking =
  | { readonly kind: 'new-folder' }
  | { readonly kind: 'empty-bin' }
  | { readonly kind: 'rename'; readonly entry: Entry }
  | { readonly kind: 'look'; readonly file: FileEntry }
  | { readonly kind: 'move' | 'copy'; readonly entries: readonly Entry[] }
  | { readonly kind: 'pack' | 'delete'; readonly entries: readonly Entry[] };
