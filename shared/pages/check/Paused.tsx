import type { Runner } from '../../engine/runner';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { OnComputer } from '../OnComputer';
import { UpdateOffer } from '../UpdateOffer';
import { TimeLeft } from './TimeLeft';

interface PausedProps {
  runner: Runner;
}

/** A break: go on here, or take the check along. */
export function Paused({ runner }: PausedProps) {
  return (
    <Speaking of={['resume']}>
      <Break runner={runner} />
    </Speaking>
  );
}

function Break({ runner }: PausedProps) {
  const t = useWords('check');
  const resume = useWords('resume');
  const { SharedPcBar } = useApp();
  return (
    <Frame page="check-paused">
      <UpdateOffer />
      <h1>{t('paused.title')}</h1>
      <p>{t(SharedPcBar ? 'paused.what-shared' : 'paused.what')}</p>
      <TimeLeft runner={runner} />
      <div class="row">
        <Button kind="primary" onPress={() => void runner.resume()}>
          {t('paused.resume')}
        </Button>
        <ButtonLink href="#/carry">{resume('carry.offer')}</ButtonLink>
      </div>
      <OnComputer session={runner.journal.session.value} />
    </Frame>
  );
}
