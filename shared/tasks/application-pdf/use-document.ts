import { useEffect, useState } from 'preact/hooks';
import type { DocumentSpec } from '../../model/document';
import type { DocumentShelf } from './document-shelf';

export type DocumentState =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed' }
  /** `address`: a blob address for a download link, valid while the component is on screen. */
  | { readonly kind: 'ready'; readonly size: number; readonly address: string };

/** A document of the task, ready for download as soon as it is made; `again` makes a new try. */
export function useDocument(shelf: DocumentShelf, document: DocumentSpec, signal: AbortSignal) {
  const [state, setState] = useState<DocumentState>({ kind: 'making' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let address = '';
    setState({ kind: 'making' });
    shelf.bytes(document).then(
      (bytes) => {
        if (signal.aborted) return;
        address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
        setState({ kind: 'ready', size: bytes.length, address });
      },
      () => {
        if (!signal.aborted) setState({ kind: 'failed' });
      },
    );
    return () => URL.revokeObjectURL(address);
  }, [tries]);
  return { state, again: () => setTries((count) => count + 1) };
}
