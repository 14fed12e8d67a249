import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageTopProps {
  title: ComponentChildren;
  children?: ComponentChildren;
  /** Something further down takes the focus on this arrival: the place where somebody left the page. */
  yields?: boolean;
}

/** A page's heading. It takes the focus on arrival, so that keyboard and screen reader begin at the top. */
export function PageTop({ title, children, yields }: PageTopProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (yields) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <div class="stack" data-gap="small">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
