import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where the person is: on the heading of a mail that was opened, and back on its line in the
 * list when it was closed. Marks: `data-mail-heading`, `data-mail="<name>"`, `data-mail-list`.
 */
export function useFollowedFocus(frame: RefObject<HTMLElement | null>, open: string | null): void {
  const before = useRef(open);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = open;
    if (last === open) return;
    const line = last === null ? null : `[data-mail="${last}"]`;
    const marks = open === null ? [line, '[data-mail-list]'] : ['[data-mail-heading]'];
    for (const mark of marks) {
      const target = mark && frame.current?.querySelector<HTMLElement>(mark);
      if (target) return target.focus();
    }
  }, [open]);
}
