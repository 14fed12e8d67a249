import { useEffect, useState } from 'preact/hooks';
import type { FileDoor } from '../../../files/file-door';
import { messyBytes } from '../bytes/file-bytes';
import { received } from '../draft';
import type { Content, TidyFilesMaterial } from '../material';
import { sha256 } from './sha256';

/** The archive that is handed out, and how its files are known again. */
export interface MessyArchive {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of every content and of the archive itself, each with its material name. */
  readonly known: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<Content['id'], Uint8Array<ArrayBuffer>>;
}

type Making =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly archive: MessyArchive };

/** Packs the messy archive; `again` makes a new try. */
export function useMessyArchive(material: TidyFilesMaterial, door: FileDoor, lifetime: AbortSignal) {
  const [state, setState] = useState<Making>({ kind: 'making' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setState({ kind: 'making' });
    messyArchive(material, door, lifetime).then(
      (archive) => !lifetime.aborted && setState({ kind: 'ready', archive }),
      () => !lifetime.aborted && setState({ kind: 'failed' }),
    );
  }, [tries]);
  return { state, again: () => setTries((count) => count + 1) };
}

async function messyArchive(material: TidyFilesMaterial, door: FileDoor, signal: AbortSignal): Promise<MessyArchive> {
  const { byId, packed } = messyBytes(material);
  const bytes = await door.pack(packed, signal);
  const hashes = await Promise.all(
    [...byId, [received, bytes] as const].map(async ([id, content]) => [await sha256(content), id] as const),
  );
  return { bytes, known: new Map(hashes), contents: byId };
}
