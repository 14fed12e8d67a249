import { useState } from 'preact/hooks';
import type { Runner } from '../../engine/runner';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Frame } from '../Frame';
import { OnComputer } from '../OnComputer';
import { SavedMark } from '../SavedMark';
import { SavingTrouble } from '../SavingTrouble';
import { UpdateOffer } from '../UpdateOffer';
import { TimeLeft } from './TimeLeft';

/** After a task: it is saved; go on, take a break, or end the check. */
export function Between({ runner }: { runner: Runner }) {
  const t = useWords('check');
  const common = useWords('common');
  const [asking, setAsking] = useState(false);
  const { attempts } = runner.journal.session.value;
  const isKept = runner.journal.saving.value.state !== 'trouble';
  const more = runner.comesNext().kind === 'task';
  return (
    <Frame page="check-between" status={<SavedMark journal={runner.journal} />}>
      <UpdateOffer />
      <SavingTrouble journal={runner.journal} />
      <h1>{isKept ? t(titleAfter(attempts.at(-1)?.ending)) : common('saving.trouble')}</h1>
      <p>{t('between.what', { count: attempts.length })}</p>
      <TimeLeft runner={runner} />
      <div class="row">
        <Button kind="primary" onPress={() => void runner.advance()}>
          {t(more ? 'between.next' : 'between.last')}
        </Button>
        {more && <Button onPress={() => void runner.pause()}>{t('work.pause')}</Button>}
        {more && (
          <Button kind="quiet" onPress={() => setAsking(true)}>
            {t('between.stop')}
          </Button>
        )}
      </div>
      {attempts.length === 1 && <OnComputer session={runner.journal.session.value} />}
      {asking && (
        <Dialog title={t('between.stop-title')} onClose={() => setAsking(false)}>
          <p>{t('between.stop-what')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => setAsking(false)}>
              {t('between.stop-back')}
            </Button>
            <Button onPress={() => void runner.stop()}>{t('between.stop-yes')}</Button>
          </div>
        </Dialog>
      )}
    </Frame>
  );
}

function titleAfter(ending: string | undefined) {
  if (ending === 'cannot') return 'between.title-cannot';
  return ending === 'fault' ? 'between.title-fault' : 'between.title';
}
