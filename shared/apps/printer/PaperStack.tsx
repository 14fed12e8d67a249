import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageSpec } from '../../model/document';
import { Sheet } from './Sheet';

/**
 * While it is drawn, the browser's own print command (menu, Ctrl+P) prints these pages and nothing else of the product,
 * one on each sheet. It shows nothing on screen.
 */
export function PaperStack({ pages }: { pages: readonly PageSpec[] }) {
  useEffect(() => {
    const stack = document.createElement('div');
    stack.className = 'paper-stack';
    stack.setAttribute('aria-hidden', 'true');
    document.body.append(stack);
    render(
      pages.map((page) => <Sheet key={page.number} page={page} label="" />),
      stack,
    );
    return () => {
      render(null, stack);
      stack.remove();
    };
  }, [pages]);
  return null;
}
