import { Speaking, useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { UpdateOffer } from '../UpdateOffer';

interface PausedProps {
  onResume: () => Promise<void>;
}

/** A break: go on here, or take the check along. */
export function Paused({ onResume }: PausedProps) {
  return (
    <Speaking of={['resume']}>
      <Break onResume={onResume} />
    </Speaking>
  );
}

function Break({ onResume }: PausedProps) {
  const t = useWords('check');
  const resume = useWords('resume');
  const { SharedPcBar } = useApp();
  return (
    <Frame page="check-paused">
      <UpdateOffer />
      <h1>{t('paused.title')}</h1>
      <p>{t(SharedPcBar ? 'paused.what-shared' : 'paused.what')}</p>
      <div class="row">
        <Button kind="primary" onPress={() => void onResume()}>
          {t('paused.resume')}
        </Button>
        <ButtonLink href="#/carry">{resume('carry.offer')}</ButtonLink>
      </div>
    </Frame>
  );
}
