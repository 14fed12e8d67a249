import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type RowWindow, rowWindow } from './row-window';

/** The rows of a list that are on screen now, while the page scrolls and changes its size. `rowHeight`: pixels. */
export function useRowWindow(body: RefObject<HTMLElement | null>, rows: number, rowHeight: number): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ first: 0, end: Math.min(rows, 20) });
  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const above = -(body.current?.getBoundingClientRect().top ?? 0);
      const now = rowWindow({ above, screen: innerHeight, rowHeight, rows });
      setShown((before) => (before.first === now.first && before.end === now.end ? before : now));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    // What is folded out above the list moves it without a scroll.
    const growth = new ResizeObserver(soon);
    growth.observe(document.body);
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      growth.disconnect();
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [rows, rowHeight]);
  // A list that just got shorter is drawn once before the next look.
  return { first: Math.min(shown.first, rows), end: Math.min(shown.end, rows) };
}
