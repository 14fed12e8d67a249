import { useState } from 'preact/hooks';
import type { Runner } from '../engine/runner';
import type { OpenAttempt } from '../engine/session';
import { useWords } from '../i18n/use-words';
import type { Ending } from '../model/attempt';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Notice } from '../parts/Notice';

type Question = 'nothing' | 'cannot' | 'trouble';
const endingOf: Record<Question, Ending> = { nothing: 'done', cannot: 'cannot', trouble: 'fault' };
const backOf = {
  nothing: 'work.nothing-back',
  cannot: 'work.cannot-back',
  trouble: 'work.nothing-back',
} as const;
const whatOf = { nothing: 'work.nothing', cannot: 'work.cannot-what', trouble: 'work.trouble-what' } as const;

/** Done, "I can't do this yet" (as big as done), and "something is wrong with the device". */
export function Endings({ runner, open }: { runner: Runner; open: OpenAttempt }) {
  const t = useWords('check');
  const [asking, setAsking] = useState<Question | null>(null);
  const [ending, setEnding] = useState<'no' | 'now' | 'failed'>('no');
  const finish = (how: Ending) => {
    setAsking(null);
    setEnding('now');
    runner.finish(how).catch(() => setEnding('failed'));
  };
  const nothingDone = open.observations.every(({ kind }) => kind === 'material-opened');
  return (
    <div class="endings">
      {ending === 'failed' && (
        <Notice kind="trouble" announced>
          {t('work.ending-failed')}
        </Notice>
      )}
      <Button
        kind="primary"
        disabled={ending === 'now'}
        onPress={() => (nothingDone ? setAsking('nothing') : finish('done'))}
      >
        {t('work.done')}
      </Button>
      <Button disabled={ending === 'now'} onPress={() => setAsking('cannot')}>
        {t('work.cannot')}
      </Button>
      <Button kind="quiet" disabled={ending === 'now'} onPress={() => setAsking('trouble')}>
        {t('work.trouble')}
      </Button>
      {asking && (
        <Dialog title={t(`work.${asking}-title`)} onClose={() => setAsking(null)}>
          <p>{t(whatOf[asking])}</p>
          <div class="row">
            <Button kind="primary" onPress={() => finish(endingOf[asking])}>
              {t(`work.${asking}-yes`)}
            </Button>
            <Button onPress={() => setAsking(null)}>{t(backOf[asking])}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
