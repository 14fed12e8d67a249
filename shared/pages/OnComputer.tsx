import type { Session } from '../engine/session';
import { waitingForComputer } from '../engine/waiting-for-computer';
import { useTaskWords } from '../i18n/task-words';
import { Speaking, useWords } from '../i18n/use-words';
import { useApp } from './app';
import { TaskSpeaking } from './TaskSpeaking';
import './on-computer.css';

/** At a phone: the tasks that the check leaves out, by name. Nothing at a computer. */
export function OnComputer({ session }: { session: Session }) {
  const { catalogue, tools } = useApp();
  const tasks = waitingForComputer(session, catalogue, tools.offers).map(({ id }) => id);
  if (tasks.length === 0) return null;
  return (
    <Speaking of={['way']}>
      <TaskSpeaking tasks={tasks}>
        <Waiting tasks={tasks} />
      </TaskSpeaking>
    </Speaking>
  );
}

function Waiting({ tasks }: { tasks: readonly string[] }) {
  const t = useWords('way');
  return (
    <section class="card stack on-computer" data-gap="small">
      <h2>{t('computer.title')}</h2>
      <ul>
        {tasks.map((task) => (
          <Title key={task} task={task} />
        ))}
      </ul>
      <p class="field-hint">{t('computer.what')}</p>
    </section>
  );
}

function Title({ task }: { task: string }) {
  const words = useTaskWords(task);
  return <li data-waiting={task}>{words('title')}</li>;
}
