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

interface EndingsProps {
  runner: Runner;
  open: OpenAttempt;
  /** What follows where the device is in the way; in the check another task does. */
  afterTrouble?: string;
}

/** Done, "I can't do this yet" (as big as done), and "something is wrong with the device". */
export function Endings({ runner, open, afterTrouble }: EndingsProps) {
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
          <p>{asking === 'trouble' && afterTrouble ? afterTrouble : t(whatOf[asking])}</p>
          <div class="row">
            <Answers question={asking} onYes={() => finish(endingOf[asking])} onBack={() => setAsking(null)} />
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** The likelier answer stands first: ending with empty hands is rarely meant. */
function Answers({ question, onYes, onBack }: { question: Question; onYes: () => void; onBack: () => void }) {
  const t = useWords('check');
  const yes = { words: t(`work.${question}-yes`), onPress: onYes };
  const back = { words: t(backOf[question]), onPress: onBack };
  const [first, second] = question === 'nothing' ? [back, yes] : [yes, back];
  return (
    <>
      <Button kind="primary" onPress={first.onPress}>
        {first.words}
      </Button>
      <Button onPress={second.onPress}>{second.words}</Button>
    </>
  );
}
