import { Zip, ZipDeflate } from 'fflate';

/** The same files give the same bytes: every entry has the earliest date that ZIP knows. */
const packedAt = new Date(1980, 0, 1);

/** An archive that grows: one file after the other, each in as many pieces as it comes in. */
export interface ZipWriter {
  /** Begins a file; the one before must have had its last piece. */
  readonly add: (path: string) => (piece: Uint8Array<ArrayBuffer>, last: boolean) => void;
  readonly end: () => Uint8Array<ArrayBuffer>;
}

export function zipWriter(): ZipWriter {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  return {
    add(path) {
      const entry = new ZipDeflate(path, { level: 6 });
      entry.mtime = packedAt;
      zip.add(entry);
      return (piece, last) => entry.push(piece, last);
    },
    end() {
      zip.end();
      return joinedBytes(chunks);
    },
  };
}

export function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
