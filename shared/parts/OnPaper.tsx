import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * What stands only on paper, drawn at the moment of printing and gone afterwards: a screen shows a stretch of a long list,
 * paper all of it. It is drawn at once, because the browser lays the pages out as soon as the event is over; so its words
 * must be loaded already, and no context reaches it.
 */
export function OnPaper({ children }: { children: () => ComponentChildren }) {
  const sheet = useRef<HTMLDivElement>(null);
  const latest = useRef(children);
  latest.current = children;
  useEffect(() => {
    const here = new AbortController();
    const draw = (content: ComponentChildren) => sheet.current && render(content, sheet.current);
    addEventListener('beforeprint', () => draw(latest.current()), { signal: here.signal });
    addEventListener('afterprint', () => draw(null), { signal: here.signal });
    return () => {
      here.abort();
      draw(null);
    };
  }, []);
  return <div ref={sheet} class="on-paper" />;
}
