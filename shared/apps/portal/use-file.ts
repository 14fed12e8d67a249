import { useEffect, useState } from 'preact/hooks';
import type { OfferedFile } from './offered-file';

export type FileState =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed' }
  /** `address`: a blob address, valid while the component is on screen. */
  | { readonly kind: 'ready'; readonly size: number; readonly address: string };

/** A file as soon as it is made; `again` makes a new try. */
export function useFile(file: OfferedFile, lifetime: AbortSignal) {
  const [state, setState] = useState<FileState>({ kind: 'making' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let address = '';
    setState({ kind: 'making' });
    file.bytes().then(
      (bytes) => {
        if (lifetime.aborted) return;
        address = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
        setState({ kind: 'ready', size: bytes.length, address });
      },
      () => {
        if (!lifetime.aborted) setState({ kind: 'failed' });
      },
    );
    return () => URL.revokeObjectURL(address);
  }, [file.id, tries]);
  return { state, again: () => setTries((count) => count + 1) };
}
