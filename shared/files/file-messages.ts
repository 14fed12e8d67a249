import type { ArchiveFacts } from '../model/archive';
import type { CalendarFacts } from '../model/calendar';
import type { TableFacts } from '../model/table';
import type { TextDocumentFacts } from '../model/text-document';
import type { PackedFile } from './file-door';

/** What the page asks of the file worker. */
export type FileJob =
  | { readonly kind: 'read-calendar'; readonly file: Blob }
  | { readonly kind: 'read-archive'; readonly file: Blob; readonly known: ReadonlyMap<string, string> }
  | { readonly kind: 'read-text-document'; readonly file: Blob }
  | { readonly kind: 'read-table'; readonly file: Blob }
  | { readonly kind: 'pack'; readonly files: readonly PackedFile[] }
  | { readonly kind: 'unpack'; readonly bytes: Uint8Array<ArrayBuffer> };

/** What each job answers. */
export interface FileAnswers {
  readonly 'read-calendar': CalendarFacts;
  readonly 'read-archive': ArchiveFacts;
  readonly 'read-text-document': TextDocumentFacts;
  readonly 'read-table': TableFacts;
  readonly pack: Uint8Array<ArrayBuffer>;
  readonly unpack: readonly PackedFile[];
}
