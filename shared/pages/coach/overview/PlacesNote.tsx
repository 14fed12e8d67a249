import type { PlaceList } from '../../../desk/places/place-list';
import { closeToLine } from '../../../desk/places/proposal';
import { useWords } from '../../../i18n/use-words';
import type { ItemBank } from '../../../model/item-bank';
import { Notice } from '../../../parts/Notice';
import { DifficultyBasis } from '../DifficultyBasis';

interface PlacesNoteProps {
  places: PlaceList;
  /** What the difficulties rest on; null = the experts. */
  bank: ItemBank | null;
  /** Modules of the course that nobody had a task for. */
  untested: number;
}

/** What the proposed line means and what the figures may not be taken for. */
export function PlacesNote({ places, bank, untested }: PlacesNoteProps) {
  const t = useWords('coach');
  const { course, proposal, entries } = places;
  const close = closeToLine(proposal).size;
  return (
    <Notice>
      <p>
        <strong>{t('summary.people', { count: entries.length })}</strong>{' '}
        {t('summary.places', { count: course.places, title: course.title })}{' '}
        {t('summary.proposed', { count: proposal.line })} {close > 0 && t('summary.close', { count: close })}
      </p>
      <p>
        {t('summary.decide')} <DifficultyBasis bank={bank} />{' '}
        {untested > 0 && t('summary.untested', { count: untested })}
      </p>
    </Notice>
  );
}
