import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus near when a change moves, disables or removes the element that has it. The function takes element
 * ids, best first; the first one that can have the focus gets it once `changed` has been drawn.
 */
export function useFocusWish(changed: unknown): (ids: readonly string[]) => void {
  const wished = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    focusFirst(wished.current);
    wished.current = [];
  }, [changed]);
  return (ids) => {
    wished.current = ids;
  };
}

function focusFirst(ids: readonly string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    // A button that has just been disabled still holds the focus for a moment, and then drops it.
    if (!element || element.matches(':disabled')) continue;
    element.focus();
    if (document.activeElement === element) return;
  }
}
