import { largestPracticeSeed } from '../../engine/seeds';
import { useTaskWords } from '../../i18n/task-words';
import { Speaking, useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { mayPractise } from '../policy';
import { TaskSpeaking } from '../TaskSpeaking';
import { HowToSteps } from './HowToSteps';
import { PracticeOff } from './PracticeOff';
import { UnknownPractice } from './UnknownPractice';

/** How a task is done, step by step, with pictures of this very product. Nothing is recorded. */
export function HowToPage({ task }: { task: string }) {
  const app = useApp();
  if (!mayPractise(app)) return <PracticeOff />;
  const known = app.catalogue.find(({ id }) => id === task);
  return (
    <Speaking of={['check', 'how-to']}>
      {known ? (
        <TaskSpeaking tasks={[task]}>
          <HowTo task={task} lastHelp={known.helpSteps} />
        </TaskSpeaking>
      ) : (
        <UnknownPractice />
      )}
    </Speaking>
  );
}

function HowTo({ task, lastHelp }: { task: string; lastHelp: number }) {
  const t = useWords('how-to');
  const check = useWords('check');
  const words = useTaskWords(task);
  const { randomness } = useApp().tools;
  const seed = randomness.seed() % largestPracticeSeed;
  return (
    <Frame page="how-to" task={task}>
      <h1>{t('title', { task: words('title') })}</h1>
      <HowToSteps task={task} help={words(`help.${lastHelp}`)} />
      <div class="row">
        <ButtonLink kind="primary" href={`#/practice/${task}?seed=${seed}`}>
          {t('start')}
        </ButtonLink>
        <ButtonLink href="#/practice">{check('practice.list')}</ButtonLink>
      </div>
    </Frame>
  );
}
