import type { Runner } from '../../engine/runner';
import type { OpenAttempt } from '../../engine/session';
import { loadTaskWords } from '../../i18n/task-words';
import { Speaking, useWords } from '../../i18n/use-words';
import { loadWords } from '../../i18n/words';
import { useApp } from '../app';
import { Brief } from '../Brief';
import { Endings } from '../Endings';
import { Frame } from '../Frame';
import { HelpLadder } from '../HelpLadder';
import { mayPractise } from '../policy';
import { SavedMark } from '../SavedMark';
import { SavingTrouble } from '../SavingTrouble';
import { useLoaded } from '../use-loaded';
import { WorkspaceOf } from '../WorkspaceOf';
import { Feedback } from './Feedback';
import { HowToSteps } from './HowToSteps';
import { openPractice } from './open-practice';
import { PracticeOff } from './PracticeOff';
import { UnknownPractice } from './UnknownPractice';

/** One task with free help and feedback at once; never part of the check. */
export function PracticePage({ task, seed }: { task: string; seed: number | null }) {
  const app = useApp();
  if (!mayPractise(app)) return <PracticeOff />;
  const known = app.catalogue.some(({ id }) => id === task);
  return (
    <Speaking of={['check', 'how-to']}>
      {known ? <Practice task={task} seed={seed ?? 1} /> : <UnknownPractice />}
    </Speaking>
  );
}

function Practice({ task, seed }: { task: string; seed: number }) {
  const app = useApp();
  const opened = useLoaded(async () => {
    await Promise.all([loadWords(['check']), loadTaskWords([task])]);
    const runner = await openPractice(app, task, seed);
    if (runner.journal.session.value.attempts.length === 0 && !runner.task()) await runner.advance();
    if (runner.journal.session.value.open?.estimate === null) await runner.estimate('unsure');
    return runner;
  }, [app, task, seed]);
  return opened.state === 'ready' ? <PracticeStep runner={opened.value} task={task} /> : null;
}

function PracticeStep({ runner, task }: { runner: Runner; task: string }) {
  const { open, attempts } = runner.journal.session.value;
  const last = attempts.at(-1);
  if (open) return <PracticeWork runner={runner} open={open} />;
  return last ? <Feedback task={task} attempt={last} /> : null;
}

function PracticeWork({ runner, open }: { runner: Runner; open: OpenAttempt }) {
  const t = useWords('how-to');
  return (
    <Frame page="practice-work" task={open.task} wide status={<SavedMark journal={runner.journal} />}>
      <SavingTrouble journal={runner.journal} />
      <Brief task={open.task} />
      <WorkspaceOf runner={runner} task={open.task} seed={open.seed} />
      <HelpLadder
        runner={runner}
        task={open.task}
        opened={open.help}
        lastStep={(help) => <HowToSteps task={open.task} help={help} />}
      />
      <Endings runner={runner} open={open} afterTrouble={t('trouble')} />
    </Frame>
  );
}
