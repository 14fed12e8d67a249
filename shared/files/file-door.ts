import type { ArchiveFacts } from '../model/archive';
import type { CalendarFacts } from '../model/calendar';
import type { TableFacts } from '../model/table';
import type { TextDocumentFacts } from '../model/text-document';

/** A file as it goes into an archive or comes out of one. */
export interface PackedFile {
  /** Path with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why an archive cannot be worked with; each has a sentence in the locale files. */
export type ArchiveTrouble = Exclude<ArchiveFacts['outcome'], 'read'>;

/** Thrown by `unpack`. */
export class ArchiveError extends Error {
  constructor(readonly code: ArchiveTrouble) {
    super(`archive: ${code}`);
    this.name = 'ArchiveError';
  }
}

/**
 * The only way to the libraries for archives, calendars, text documents and tables. Every call runs in a worker with a
 * deadline of 10 s and ends when `signal` aborts. The `read…` calls never throw for bad files: what is wrong is their outcome.
 */
export interface FileDoor {
  readCalendar(file: Blob, signal: AbortSignal): Promise<CalendarFacts>;
  /** @param known SHA-256 (hex) of the material's files, each with its material name */
  readArchive(file: Blob, known: ReadonlyMap<string, string>, signal: AbortSignal): Promise<ArchiveFacts>;
  readTextDocument(file: Blob, signal: AbortSignal): Promise<TextDocumentFacts>;
  readTable(file: Blob, signal: AbortSignal): Promise<TableFacts>;
  pack(files: readonly PackedFile[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws ArchiveError */
  unpack(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<readonly PackedFile[]>;
}
