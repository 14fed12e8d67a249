import type { Content, Entry, FileEntry } from './tree';

/** A file that the owner of the program hands out. */
export interface OfferedFile {
  /** Unique among the offers. */
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type BytesOf = (file: FileEntry) => Uint8Array<ArrayBuffer>;

/** Gives the bytes of files. @throws RangeError for an offer that is none */
export function bytesFrom(offers: readonly OfferedFile[]): BytesOf {
  const offered = new Map(offers.map(({ id, bytes }) => [id, bytes]));
  const bytesOf = (content: Content) => (content.kind === 'own' ? content.bytes : offered.get(content.offer));
  return ({ content }) => {
    const bytes = bytesOf(content);
    if (!bytes) throw new RangeError('no such file among the offers');
    return bytes;
  };
}

/** Bytes of a file, 0 for a folder. */
export function sizeIn(bytesOf: BytesOf): (entry: Entry) => number {
  return (entry) => (entry.kind === 'file' ? bytesOf(entry).length : 0);
}
