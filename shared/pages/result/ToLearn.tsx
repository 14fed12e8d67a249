import { useTaskWords } from '../../i18n/task-words';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../parts/Icon';
import { FindingList } from './FindingList';
import type { Summary } from './summary';

/** What the course teaches, and what this device could not see. */
export function ToLearn({ summary: { learn, cannot, notSeen } }: { summary: Summary }) {
  const t = useWords('result');
  return (
    <>
      {learn.length + cannot.length > 0 && (
        <section class="stack result-learn">
          <h2>{t('result.learn')}</h2>
          <FindingList findings={learn} icon="signpost" />
          {cannot.length > 0 && (
            <>
              <h3>{t('result.new')}</h3>
              <ul class="finding-list">
                {cannot.map((task) => (
                  <NewTask key={task} task={task} />
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {notSeen.length > 0 && (
        <details class="stack">
          <summary>{t('result.not-seen')}</summary>
          <p>{t('result.not-seen-what')}</p>
          <FindingList findings={notSeen} icon="info" />
        </details>
      )}
    </>
  );
}

function NewTask({ task }: { task: string }) {
  const words = useTaskWords(task);
  return (
    <li data-task={task}>
      <Icon name="signpost" />
      <span>{words('title')}</span>
    </li>
  );
}
