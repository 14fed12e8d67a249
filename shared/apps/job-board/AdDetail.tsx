import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { AdFacts } from './AdFacts';
import type { Ad } from './ad';

interface AdDetailProps {
  ad: Ad;
  noted: boolean;
  onBack: () => void;
  onNote: () => void;
}

/** One ad with the button that notes it as the right one. */
export function AdDetail({ ad, noted, onBack, onNote }: AdDetailProps) {
  const t = useWords('job-board');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [ad.id]);
  return (
    <article class="job-board-detail stack" data-open-ad={ad.id}>
      <Button kind="quiet" onPress={onBack}>
        <Icon name="left" />
        {t('back')}
      </Button>
      <h3 ref={heading} tabIndex={-1}>
        <bdi lang="de">{ad.title}</bdi>
      </h3>
      <AdFacts ad={ad} />
      <div class="row">
        <Button kind={noted ? 'secondary' : 'primary'} pressed={noted} onPress={onNote}>
          {noted && <Icon name="check" />}
          {t(noted ? 'noted' : 'note')}
        </Button>
      </div>
    </article>
  );
}
