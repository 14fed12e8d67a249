import { useRef, useState } from 'preact/hooks';
import type { Progress } from '../../files/worker-messages';
import type { Outcome } from './handed-in';

type Inspection =
  | { readonly kind: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly kind: 'looking'; readonly name: string; readonly share: number }
  /** Something of this device failed, not the file. */
  | { readonly kind: 'failed'; readonly file: File };

interface DeliveryWork<Facts extends { readonly outcome: Outcome }> {
  /** Looks into a file; what is wrong with the file is its outcome, only a failing device rejects. */
  readonly look: (file: File, progress: Progress, signal: AbortSignal) => Promise<Facts>;
  /** Hears of every file that was looked at to the end, unreadable ones included. */
  readonly onFacts: (file: File, facts: Facts) => Promise<void>;
  readonly onFault: () => void;
  readonly lifetime: AbortSignal;
}

/** A running hand-in, as `Delivery` draws it. */
export interface DeliveryState {
  readonly state: Inspection;
  readonly deliver: (file: File) => Promise<void>;
  readonly cancel: () => void;
}

/** Looks at one handed-in file at a time; a new one takes the place of one still being looked at. */
export function useDelivery<Facts extends { readonly outcome: Outcome }>(work: DeliveryWork<Facts>): DeliveryState {
  const [state, setState] = useState<Inspection>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const deliver = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const signal = AbortSignal.any([controller.signal, work.lifetime]);
    const show = (next: Inspection) => {
      if (!signal.aborted) setState(next);
    };
    const progress: Progress = (share) => show({ kind: 'looking', name: file.name, share });
    progress(0);
    try {
      const facts = await work.look(file, progress, signal);
      if (signal.aborted) return;
      await work.onFacts(file, facts);
      show({ kind: 'idle' });
    } catch {
      if (signal.aborted) return;
      work.onFault();
      show({ kind: 'failed', file });
    }
  };

  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, deliver, cancel };
}
