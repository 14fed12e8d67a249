import { localeOf } from '../../i18n/locale';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { Ad } from './ad';

/** Firm, place, kind, hours and start of an ad, in one line each. */
export function AdFacts({ ad }: { ad: Ad }) {
  const t = useWords('job-board');
  const start = new Date(`${ad.start}T12:00:00Z`).toLocaleDateString(localeOf(language.value), { dateStyle: 'long' });
  return (
    <>
      <span>{t('firm', { firm: ad.firm, place: ad.place, distance: ad.distance })}</span>
      <span>{t('facts', { kind: t(`kinds.${ad.kind}`), hours: t(`hoursOf.${ad.hours}`) })}</span>
      <span>{t('from', { start })}</span>
    </>
  );
}
