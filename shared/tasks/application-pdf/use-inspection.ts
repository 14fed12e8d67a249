import { useRef, useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import type { DocumentSpec } from '../../model/document';
import type { PdfFacts } from '../../model/pdf';

type Inspection =
  | { readonly kind: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly kind: 'looking'; readonly name: string; readonly share: number }
  /** Something of this device failed, not the file. */
  | { readonly kind: 'failed'; readonly file: File };

interface InspectionProps {
  door: PdfDoor;
  expected: readonly DocumentSpec[];
  /** Hears of every file that was looked at to the end, unreadable ones included. */
  onFacts: (file: File, facts: PdfFacts) => Promise<void>;
  onFault: () => void;
  lifetime: AbortSignal;
}

/** Looks at one handed-in file at a time; a new one takes the place of one still being looked at. */
export function useInspection({ door, expected, onFacts, onFault, lifetime }: InspectionProps) {
  const [state, setState] = useState<Inspection>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const inspect = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const signal = AbortSignal.any([controller.signal, lifetime]);
    const show = (next: Inspection) => {
      if (!signal.aborted) setState(next);
    };
    show({ kind: 'looking', name: file.name, share: 0 });
    try {
      const facts = await door.inspect(
        file,
        expected,
        (share) => show({ kind: 'looking', name: file.name, share }),
        signal,
      );
      if (signal.aborted) return;
      await onFacts(file, facts);
      show({ kind: 'idle' });
    } catch {
      if (signal.aborted) return;
      onFault();
      show({ kind: 'failed', file });
    }
  };

  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, inspect, cancel };
}
