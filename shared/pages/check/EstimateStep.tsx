import { useState } from 'preact/hooks';
import type { Runner } from '../../engine/runner';
import { likelyLength } from '../../engine/way-ahead';
import { useTaskWords } from '../../i18n/task-words';
import { useWords } from '../../i18n/use-words';
import type { Estimate } from '../../model/attempt';
import { Button } from '../../parts/Button';
import { Choices } from '../../parts/Choices';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { SavedMark } from '../SavedMark';
import { TaskSpeaking } from '../TaskSpeaking';
import { StepOf } from './StepOf';
import { TimeLeft } from './TimeLeft';

const estimates = ['alone', 'with-help', 'unsure', 'not-yet'] as const;

/** "Can you do this?", asked before the task is seen in full. */
export function EstimateStep({ runner, task }: { runner: Runner; task: string }) {
  return (
    <TaskSpeaking tasks={[task]}>
      <EstimateQuestion runner={runner} task={task} />
    </TaskSpeaking>
  );
}

function EstimateQuestion({ runner, task }: { runner: Runner; task: string }) {
  const t = useWords('check');
  const common = useWords('common');
  const words = useTaskWords(task);
  const { catalogue, tools } = useApp();
  const [chosen, setChosen] = useState<Estimate | null>(null);
  const session = runner.journal.session.value;
  return (
    <Frame page="check-estimate" task={task} status={<SavedMark journal={runner.journal} />}>
      <div class="way-head">
        <StepOf number={session.attempts.length + 1} total={likelyLength(session, catalogue, tools.offers)} />
        <TimeLeft runner={runner} />
      </div>
      <h1>{words('title')}</h1>
      <p>{t('estimate.minutes', { count: runner.task()?.minutes ?? 5 })}</p>
      <Choices
        legend={t('estimate.title')}
        options={estimates.map((value) => ({ value, label: t(`estimate.${value}`) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <p class="field-hint">{t('estimate.anyway')}</p>
      <div class="row">
        <Button kind="primary" disabled={chosen === null} onPress={() => chosen && void runner.estimate(chosen)}>
          {common('action.next')}
        </Button>
        <Button onPress={() => void runner.pause()}>{t('work.pause')}</Button>
      </div>
    </Frame>
  );
}
