import { useState } from 'preact/hooks';

interface Drag {
  readonly card: number;
  /** Gap under the pointer: 0 before the first page, n after the last. */
  readonly gap: number | null;
}

/** Reordering by dragging a card; `onDrop` gets the card and the place it has afterwards. */
export function usePageDrag(cards: readonly number[], onDrop: (card: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const onCard = (card: number, place: number) => ({
    draggable: true,
    'data-dragged': drag?.card === card,
    'data-gap': gapSide(drag?.gap ?? null, place, cards.length),
    onDragStart: (event: DragEvent) => {
      event.dataTransfer?.setData('text/plain', String(card));
      setDrag({ card, gap: null });
    },
    onDragOver: (event: DragEvent & { currentTarget: HTMLElement }) => {
      if (!drag) return;
      const gap = place + (isPastMiddle(event) ? 1 : 0);
      if (gap !== drag.gap) setDrag({ ...drag, gap });
    },
    onDragEnd: () => setDrag(null),
  });
  /** The list takes the drop, so that the room between the cards counts too. */
  const onList = {
    onDragOver: (event: DragEvent) => {
      if (drag) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!drag) return;
      event.preventDefault();
      if (drag.gap !== null) onDrop(drag.card, placeAfterMove(cards.indexOf(drag.card), drag.gap));
      setDrag(null);
    },
  };
  return { onCard, onList };
}

/** The place of an item moved from place `from` into gap `gap` of the list as it was before. */
export function placeAfterMove(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}

function gapSide(gap: number | null, place: number, count: number): 'before' | 'after' | undefined {
  if (gap === place) return 'before';
  return gap === count && place === count - 1 ? 'after' : undefined;
}

/** Whether the pointer is past a card's middle in the direction in which the cards follow one another. */
function isPastMiddle(event: DragEvent & { currentTarget: HTMLElement }): boolean {
  const box = event.currentTarget.getBoundingClientRect();
  const list = event.currentTarget.parentElement;
  const style = list && getComputedStyle(list);
  const oneColumn = !style || style.gridTemplateColumns.split(' ').length === 1;
  if (oneColumn) return event.clientY > box.top + box.height / 2;
  const isRight = event.clientX > box.left + box.width / 2;
  return style.direction === 'rtl' ? !isRight : isRight;
}
