import { largestPracticeSeed } from '../../engine/seeds';
import { useTaskWords } from '../../i18n/task-words';
import { Speaking, useWords } from '../../i18n/use-words';
import { courseModuleIds } from '../../model/course-module';
import { ButtonLink } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { Task } from '../../tasks/define-task';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { mayPractise } from '../policy';
import { TaskSpeaking } from '../TaskSpeaking';
import { UpdateOffer } from '../UpdateOffer';
import { useLoaded } from '../use-loaded';
import { leftOpen } from './open-practice';
import { PracticeOff } from './PracticeOff';
import { practisedOn } from './practised';
import type { Progress } from './progress';
import './practice.css';

const nothingYet: ReadonlyMap<string, Progress> = new Map();

/** The tasks that can be practised, by course module. */
export function PracticeList() {
  const app = useApp();
  const { catalogue } = app;
  if (!mayPractise(app)) return <PracticeOff />;
  return (
    <Speaking of={['check', 'how-to']}>
      <TaskSpeaking tasks={catalogue.map(({ id }) => id)}>
        <Library catalogue={catalogue} />
      </TaskSpeaking>
    </Speaking>
  );
}

function Library({ catalogue }: { catalogue: readonly Task[] }) {
  const app = useApp();
  const { store } = app;
  // The list is of use without it: a store that fails leaves the marks away.
  const practised = useLoaded(() => practisedOn(store.sessionLog).catch(() => nothingYet), [store]);
  const left = useLoaded(() => leftOpen(app).catch(() => null), [app]);
  const progress = practised.state === 'ready' ? practised.value : nothingYet;
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
            <TaskCard
              key={task.id}
              task={task}
              progress={progress.get(task.id)}
              left={left.state === 'ready' && left.value?.task === task.id ? left.value.seed : null}
            />
          ))}
        </section>
      ))}
      <div class="row">
        <ButtonLink kind="quiet" href="#/">
          {common('action.home')}
        </ButtonLink>
      </div>
    </Frame>
  );
}

interface TaskCardProps {
  task: Task;
  progress: Progress | undefined;
  /** The seed of work that was begun here and not ended. */
  left: number | null;
}

function TaskCard({ task, progress, left }: TaskCardProps) {
  const t = useWords('check');
  const how = useWords('how-to');
  const words = useTaskWords(task.id);
  const { tools } = useApp();
  const seed = tools.randomness.seed() % largestPracticeSeed;
  const title = words('title');
  return (
    <article class="card practice-card" data-task={task.id}>
      <div class="stack" data-gap="small">
        <h3>{title}</h3>
        <p class="field-hint">
          {t('estimate.minutes', { count: task.minutes })} {task.phone === 'better-on-pc' && t('practice.on-pc')}
        </p>
        {progress && <Practised progress={progress} />}
      </div>
      <div class="row">
        {left === null ? (
          <ButtonLink href={`#/practice/${task.id}?seed=${seed}`} label={t('practice.start', { task: title })}>
            {t('practice.title')}
          </ButtonLink>
        ) : (
          <ButtonLink href={`#/practice/${task.id}?seed=${left}`} label={how('resume', { task: title })}>
            {t('paused.resume')}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={`#/practice/${task.id}/how`} label={how('open', { task: title })}>
          {how('title')}
        </ButtonLink>
      </div>
    </article>
  );
}

/** What went well last time; where nothing did, only that it was tried. */
function Practised({ progress: { met, seen } }: { progress: Progress }) {
  const how = useWords('how-to');
  return (
    <p class="practised" data-met={met} data-seen={seen}>
      <Icon name="check" />
      {met > 0 ? how('works', { met, seen }) : how('practised')}
    </p>
  );
}
