import { useWords } from '../../i18n/use-words';
import type { Change, Pages, PlacedPage } from './arrangement';
import { actionId, type PageAction, PageCard } from './PageCard';
import type { PageInWords } from './page-in-words';
import type { PagePictures } from './page-pictures';
import { useFocusWish } from './use-focus-wish';
import { usePageDrag } from './use-page-drag';

interface PageListProps {
  pages: Pages;
  nameOf: (source: string) => string;
  pictures: PagePictures;
  inWordsOf: (source: string, page: number) => PageInWords | undefined;
  onChange: (change: Change) => void;
  onLook: (page: PlacedPage) => void;
  /** Element that takes the focus when the last page is gone. */
  focusWhenEmpty: string;
}

/** All pages in their order. The focus stays with the page that was moved. */
export function PageList({ pages, nameOf, pictures, inWordsOf, onChange, onLook, focusWhenEmpty }: PageListProps) {
  const t = useWords('pdf-desk');
  const wishFocus = useFocusWish(pages);

  const { onCard, onList } = usePageDrag(
    pages.map(({ card }) => card),
    (card, to) => onChange({ kind: 'move', card, to }),
  );

  const act = (placed: PlacedPage, place: number, action: PageAction) => {
    if (action === 'look') return onLook(placed);
    wishFocus(focusAfter(pages, place, action, focusWhenEmpty));
    onChange(changeOf(placed.card, place, action));
  };

  if (pages.length === 0) return null;
  return (
    <ol class="page-list" aria-label={t('pages.title')} {...onList}>
      {pages.map((placed, place) => (
        <li key={placed.card} class="page-card" data-place={place + 1} {...onCard(placed.card, place)}>
          <PageCard
            placed={placed}
            name={nameOf(placed.source)}
            place={place + 1}
            of={pages.length}
            pictures={pictures}
            inWords={inWordsOf(placed.source, placed.page)}
            onAction={(action) => act(placed, place, action)}
          />
        </li>
      ))}
    </ol>
  );
}

function changeOf(card: number, place: number, action: Exclude<PageAction, 'look'>): Change {
  switch (action) {
    case 'forward':
      return { kind: 'move', card, to: place - 1 };
    case 'back':
      return { kind: 'move', card, to: place + 1 };
    case 'turn-left':
      return { kind: 'turn', card, by: 270 };
    case 'turn-right':
      return { kind: 'turn', card, by: 90 };
    case 'remove':
      return { kind: 'remove', card };
  }
}

/** Ids that may take the focus after an action, best first: the same button, then one that changes nothing. */
function focusAfter(pages: Pages, place: number, action: PageAction, whenEmpty: string): readonly string[] {
  const card = pages[place]?.card ?? 0;
  if (action !== 'remove') return [actionId(card, action), actionId(card, 'look')];
  const neighbours = [pages[place + 1], pages[place - 1]];
  return [...neighbours.flatMap((page) => (page ? [actionId(page.card, 'remove')] : [])), whenEmpty];
}
