import type { StateUpdater } from 'preact/hooks';
import type { PdfDoor } from '../../../files/pdf-door';
import type { Draft } from './draft';

/**
 * Files from the PDF desk: added to the person's files, taken away, put back. `onChanged`: the button that did it is gone,
 * so the focus needs a place.
 */
export function useMadeFiles(
  draft: Draft,
  setDraft: (update: StateUpdater<Draft>) => void,
  door: PdfDoor,
  signal: AbortSignal,
  onChanged: () => void,
) {
  return {
    async add(name: string, bytes: Uint8Array<ArrayBuffer>) {
      const pages = await door.countPages(bytes.slice(), signal).catch(() => 0);
      setDraft((now) => {
        const numbers = [...now.made, ...(now.removed ? [now.removed] : [])].map(({ id }) => Number(id.slice(5)));
        const id = `made-${Math.max(0, ...numbers) + 1}`;
        return { ...now, made: [...now.made, { id, name, pages, bytes }], deskOpen: false };
      });
      onChanged();
    },
    remove(id: string) {
      const removed = draft.made.find((file) => file.id === id) ?? null;
      setDraft((now) => ({ ...now, removed, made: now.made.filter((file) => file.id !== id) }));
      onChanged();
    },
    putBack() {
      setDraft((now) => (now.removed ? { ...now, made: [...now.made, now.removed], removed: null } : now));
      onChanged();
    },
  };
}
