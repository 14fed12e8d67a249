import { useRef, useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import type { Pages } from './arrangement';
import type { DeskWork, ResultSize } from './desk-work';
import { mergeOrder } from './merge-order';
import type { BytesOf } from './page-pictures';
import { type DeskTrouble, troubleOf } from './trouble';

type Merging =
  | { readonly kind: 'idle' }
  | { readonly kind: 'merging' }
  | { readonly kind: 'trouble'; readonly code: DeskTrouble }
  | {
      readonly kind: 'merged';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly pages: Pages;
      readonly size: ResultSize;
    };

/** Makes one file of the arranged pages. A result counts only as long as the work it was made of has not changed. */
export function useMerge(door: PdfDoor, work: DeskWork, bytesOf: BytesOf, lifetime: AbortSignal) {
  const [state, setState] = useState<Merging>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const { pages } = work.arrangement;
  const stale = state.kind === 'merged' && (state.pages !== pages || state.size !== work.size);

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    const signal = AbortSignal.any([controller.signal, lifetime]);
    setState({ kind: 'merging' });
    try {
      const bytes = await door.merge(await mergeOrder(pages, work.size, bytesOf), signal);
      setState({ kind: 'merged', bytes, pages, size: work.size });
    } catch (error) {
      const code = troubleOf(error, signal);
      setState(code ? { kind: 'trouble', code } : { kind: 'idle' });
    }
  };

  return {
    state: stale ? ({ kind: 'idle' } as const) : state,
    start,
    cancel: () => running.current?.abort(),
  };
}
