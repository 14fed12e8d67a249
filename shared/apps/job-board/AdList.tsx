import { useWords } from '../../i18n/use-words';
import { Icon } from '../../parts/Icon';
import { AdFacts } from './AdFacts';
import type { Ad } from './ad';

interface AdListProps {
  ads: readonly Ad[];
  noted: string | null;
  onLook: (ad: string) => void;
}

/** The hits, each with the facts one needs to choose. */
export function AdList({ ads, noted, onLook }: AdListProps) {
  const t = useWords('job-board');
  if (ads.length === 0) return <p>{t('none')}</p>;
  return (
    <ul class="job-board-ads">
      {ads.map((ad) => (
        <li key={ad.id}>
          <button type="button" class="job-board-ad" data-ad={ad.id} onClick={() => onLook(ad.id)}>
            <strong>
              <bdi lang="de">{ad.title}</bdi>
            </strong>
            <AdFacts ad={ad} />
            {noted === ad.id && (
              <span class="job-board-noted">
                <Icon name="check" />
                {t('noted')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
