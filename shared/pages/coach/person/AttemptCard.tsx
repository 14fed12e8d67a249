import { gapOf } from '../../../desk/gap';
import { useTaskWords } from '../../../i18n/task-words';
import { useWords } from '../../../i18n/use-words';
import type { Attempt } from '../../../model/attempt';
import type { Task } from '../../../tasks/define-task';
import { CriterionLine } from './CriterionLine';
import { minutesOf } from './minutes';

interface AttemptCardProps {
  attempt: Attempt;
  /** undefined where this app does not know the task. */
  task: Task | undefined;
}

/** One task: what the person expected, what was seen, and the evidence for each criterion. */
export function AttemptCard({ attempt, task }: AttemptCardProps) {
  const t = useWords('coach');
  const words = useTaskWords(attempt.task);
  const gap = gapOf(attempt);
  return (
    <article class="card stack" data-gap="small" data-task={attempt.task} data-ending={attempt.ending}>
      <h3>{words('title') || t('unknown-task', { task: attempt.task })}</h3>
      <dl class="estimate-beside">
        <div>
          <dt>{t('attempt.estimate')}</dt>
          <dd>{t(`estimate.${attempt.estimate ?? 'none'}`)}</dd>
        </div>
        <div>
          <dt>{t('attempt.measured')}</dt>
          <dd>
            <Measured attempt={attempt} />
          </dd>
        </div>
        <div>
          <dt>{t('attempt.time')}</dt>
          <dd>{t('minutes', { count: minutesOf(attempt.milliseconds) })}</dd>
        </div>
        <div>
          <dt>{t('attempt.help')}</dt>
          <dd>{attempt.help === 0 ? t('attempt.no-help') : t('attempt.help-steps', { count: attempt.help })}</dd>
        </div>
      </dl>
      {(gap === 'expected-more' || gap === 'expected-less') && <p class="gap-remark">{t(`gap.${gap}`)}</p>}
      {attempt.findings.length > 0 && (
        <ul class="criteria">
          {attempt.findings.map((finding) => (
            <CriterionLine
              key={finding.criterion}
              task={attempt.task}
              finding={finding}
              criterion={task?.criteria.find(({ id }) => id === finding.criterion)}
            />
          ))}
        </ul>
      )}
    </article>
  );
}

function Measured({ attempt: { ending, findings } }: { attempt: Attempt }) {
  const t = useWords('coach');
  if (ending === 'cannot' || ending === 'fault') return <>{t(`ending.${ending}`)}</>;
  const seen = findings.filter(({ verdict }) => verdict !== 'not-seen');
  const met = seen.filter(({ verdict }) => verdict === 'met').length;
  return (
    <>
      {t('attempt.met', { met, count: seen.length })} {ending === 'left' && t('ending.left')}
    </>
  );
}
