import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon, type IconName } from '../../parts/Icon';
import type { PlacedPage } from './arrangement';
import { PagePicture } from './PagePicture';
import { type PageInWords, pictureInWords } from './page-in-words';
import type { PagePictures } from './page-pictures';

export const pageActions = ['forward', 'back', 'turn-left', 'turn-right', 'look', 'remove'] as const;
export type PageAction = (typeof pageActions)[number];

const icons: Record<PageAction, IconName> = {
  forward: 'left',
  back: 'right',
  'turn-left': 'turnLeft',
  'turn-right': 'turnRight',
  look: 'look',
  remove: 'trash',
};

interface PageCardProps {
  placed: PlacedPage;
  name: string;
  /** From 1 to `of`. */
  place: number;
  of: number;
  pictures: PagePictures;
  inWords: PageInWords | undefined;
  onAction: (action: PageAction) => void;
}

/** What stands in one page's card: which page it is, its picture and everything that can be done with it. */
export function PageCard({ placed, name, place, of, pictures, inWords, onAction }: PageCardProps) {
  const t = useWords('pdf-desk');
  const page = t('page.name', { page: placed.page + 1, name });
  const disabled = (action: PageAction) => (action === 'forward' && place === 1) || (action === 'back' && place === of);
  return (
    <>
      <p class="page-card-name">
        <span class="page-card-place">{t('page.place', { place })}</span> <span>{page}</span>
      </p>
      <PagePicture
        pictures={pictures}
        source={placed.source}
        page={placed.page}
        turn={placed.turn}
        label={inWords && pictureInWords(t, inWords, placed.turn, 'headline')}
      />
      <div class="page-card-actions">
        {pageActions.map((action) => (
          <Button
            key={action}
            id={actionId(placed.card, action)}
            kind="quiet"
            label={t(`action.${action}.label`, { page })}
            disabled={disabled(action)}
            onPress={() => onAction(action)}
          >
            <Icon name={icons[action]} />
            {t(`action.${action}.short`)}
          </Button>
        ))}
      </div>
    </>
  );
}

/** The element id of a page's button, by which the focus finds it again. */
export function actionId(card: number, action: PageAction): string {
  return `page-${card}-${action}`;
}
