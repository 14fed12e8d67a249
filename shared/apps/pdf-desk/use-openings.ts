import { useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import type { DeskStep } from './desk-step';
import { offerSource } from './desk-work';
import type { OfferedPdf } from './offered-pdf';
import { type DeskTrouble, troubleOf } from './trouble';

/** A document on its way to the desk, or one that could not get there. */
export interface Opening {
  readonly key: number;
  readonly name: string;
  readonly trouble: DeskTrouble | null;
}

export interface Openings {
  readonly list: readonly Opening[];
  readonly openOffer: (offer: OfferedPdf) => void;
  readonly openFiles: (files: readonly File[]) => void;
  /** Takes a document that could not be opened off the list. */
  readonly dismiss: (key: number) => void;
}

/** Opens documents one by one and in the order of asking; `step` puts each on the desk that can be worked with. */
export function useOpenings(door: PdfDoor, step: (step: DeskStep) => void, signal: AbortSignal): Openings {
  const [list, setList] = useState<readonly Opening[]>([]);
  const [queue] = useState(() => ({ last: Promise.resolve(), keys: 0 }));

  const dismiss = (key: number) => setList((now) => now.filter((opening) => opening.key !== key));

  const open = (name: string, bytesOf: () => Promise<Uint8Array<ArrayBuffer>>, toDesk: ToDesk) => {
    const key = queue.keys++;
    setList((now) => [...now, { key, name, trouble: null }]);
    queue.last = queue.last.then(async () => {
      try {
        const bytes = await bytesOf();
        const count = await door.countPages(bytes, signal);
        dismiss(key);
        step(toDesk(bytes, count));
      } catch (error) {
        const trouble = troubleOf(error, signal);
        setList((now) => now.map((opening) => (opening.key === key ? { ...opening, trouble } : opening)));
      }
    });
  };

  return {
    list,
    dismiss,
    openOffer: ({ id, name, bytes }) =>
      open(name, bytes, (_, count) => {
        return { kind: 'arranged', change: { kind: 'add', source: offerSource(id), count } };
      }),
    openFiles: (files) => {
      for (const file of files) {
        open(
          file.name,
          async () => new Uint8Array(await file.arrayBuffer()),
          (bytes, count) => {
            return { kind: 'brought', file: { name: file.name, bytes }, count };
          },
        );
      }
    },
  };
}

type ToDesk = (bytes: Uint8Array<ArrayBuffer>, count: number) => DeskStep;
