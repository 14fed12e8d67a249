import { useState } from 'preact/hooks';
import type { UploadSlot } from './form';
import type { OfferedFile } from './offered-file';
import { largestUpload, type PortalAction } from './work';

type Taking = { readonly kind: 'idle' } | { readonly kind: 'taking' } | { readonly kind: 'too-big' | 'failed' };

/** Brings files into a slot: offered ones and those of the person's own disk. */
export function useTaking(slot: UploadSlot, act: (action: PortalAction) => void) {
  const [state, setState] = useState<Taking>({ kind: 'idle' });
  const take = async (offer: string | null, name: string, read: () => Promise<Uint8Array<ArrayBuffer>>) => {
    setState({ kind: 'taking' });
    try {
      const bytes = await read();
      const upload = { field: slot.name, offer, name: name.slice(-255), size: bytes.length };
      act({ type: 'put', upload: { ...upload, bytes: offer === null ? bytes : null }, most: slot.most });
      setState({ kind: 'idle' });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return {
    state,
    takeOffer: (file: OfferedFile) => take(file.own ? null : file.id, file.name, file.bytes),
    takeOwn: async (files: readonly File[]) => {
      for (const file of files.slice(0, slot.most)) {
        if (file.size > largestUpload) setState({ kind: 'too-big' });
        else await take(null, file.name, async () => new Uint8Array(await file.arrayBuffer()));
      }
    },
  };
}
