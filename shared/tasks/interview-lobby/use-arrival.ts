import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the keyboard on the new screen when `place` changes; the first one is left to the page around it. */
export function useArrival(place: string): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null);
  const last = useRef(place);
  useLayoutEffect(() => {
    if (last.current === place) return;
    last.current = place;
    screen.current?.focus();
  }, [place]);
  return screen;
}
