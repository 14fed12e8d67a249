import type { PdfDoor } from '../../files/pdf-door';
import type { DocumentSpec } from '../../model/document';

/** Makes the task's documents when they are first asked for, one after the other, and keeps them. */
export interface DocumentShelf {
  /** @throws what the PDF door throws; the next call tries again. */
  readonly bytes: (document: DocumentSpec) => Promise<Uint8Array<ArrayBuffer>>;
}

export function documentShelf(door: PdfDoor, signal: AbortSignal): DocumentShelf {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    bytes(document) {
      const known = kept.get(document.id);
      if (known) return known;
      const made = last.then(() => door.make(document, signal));
      last = made.catch(() => kept.delete(document.id));
      kept.set(document.id, made);
      return made;
    },
  };
}
