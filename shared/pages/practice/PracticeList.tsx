import { largestPracticeSeed } from '../../engine/seeds';
import { useTaskWords } from '../../i18n/task-words';
import { Speaking, useWords } from '../../i18n/use-words';
import { courseModuleIds } from '../../model/course-module';
import { ButtonLink } from '../../parts/Button';
import type { Task } from '../../tasks/define-task';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { mayPractise } from '../policy';
import { TaskSpeaking } from '../TaskSpeaking';
import { UpdateOffer } from '../UpdateOffer';
import { PracticeOff } from './PracticeOff';
import './practice.css';

/** The tasks that can be practised, by course module. */
export function PracticeList() {
  const app = useApp();
  const { catalogue } = app;
  if (!mayPractise(app)) return <PracticeOff />;
  return (
    <Speaking of={['check']}>
      <TaskSpeaking tasks={catalogue.map(({ id }) => id)}>
        <Library catalogue={catalogue} />
      </TaskSpeaking>
    </Speaking>
  );
}

function Library({ catalogue }: { catalogue: readonly Task[] }) {
  const t = useWords('check');
  const common = useWords('common');
  const shelves = courseModuleIds
    .map((module) => ({ module, tasks: catalogue.filter(({ modules }) => modules[0] === module) }))
    .filter(({ tasks }) => tasks.length > 0);
  return (
    <Frame page="practice">
      <UpdateOffer />
      <h1>{t('practice.title')}</h1>
      <p>{t('practice.lead')}</p>
      {shelves.map(({ module, tasks }) => (
        <section key={module} class="stack">
          <h2>{common(`module.${module}`)}</h2>
          {tasks.map((task) => (
            <TaskCard key={task.id} task={task} />
          ))}
        </section>
      ))}
      <ButtonLink kind="quiet" href="#/">
        {common('action.home')}
      </ButtonLink>
    </Frame>
  );
}

function TaskCard({ task }: { task: Task }) {
  const t = useWords('check');
  const words = useTaskWords(task.id);
  const { tools } = useApp();
  const seed = tools.randomness.seed() % largestPracticeSeed;
  return (
    <article class="card practice-card">
      <div class="stack" data-gap="small">
        <h3>{words('title')}</h3>
        <p class="field-hint">
          {t('estimate.minutes', { count: task.minutes })} {task.phone === 'better-on-pc' && t('practice.on-pc')}
        </p>
      </div>
      <ButtonLink href={`#/practice/${task.id}?seed=${seed}`} label={t('practice.start', { task: words('title') })}>
        {t('practice.title')}
      </ButtonLink>
    </article>
  );
}
