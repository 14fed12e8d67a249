import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';

interface LongListProps<Item> {
  items: readonly Item[];
  /** Makes a list item with a key. `at`: from 0. */
  children: (item: Item, at: number) => ComponentChildren;
}

/** So many come with every press. */
const stretch = 50;

/** People one below the other; of a long list the beginning, and more at a press. */
export function LongList<Item>({ items, children }: LongListProps<Item>) {
  const t = useWords('coach-places');
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(stretch);
  const next = useRef<number | null>(null);
  const others = items.length - shown;
  useLayoutEffect(() => {
    if (next.current === null) return;
    list.current?.children[next.current]?.querySelector<HTMLElement>('a, button')?.focus();
    next.current = null;
  }, [shown]);
  return (
    <>
      <ol class="places-people" ref={list}>
        {items.slice(0, shown).map(children)}
      </ol>
      {others > 0 && (
        <div class="row no-print">
          <Button
            onPress={() => {
              next.current = shown;
              setShown(shown + stretch);
            }}
          >
            {t('more', { next: Math.min(stretch, others), count: others })}
          </Button>
        </div>
      )}
    </>
  );
}
