import type { Reason } from '../../desk/reasons';
import { useTaskWords } from '../../i18n/task-words';
import { useWords } from '../../i18n/use-words';

/** A short why: the task, and what was seen there. */
export function ReasonText({ reason }: { reason: Reason }) {
  const t = useWords('coach');
  const words = useTaskWords(reason.task);
  const title = words('title') || t('unknown-task', { task: reason.task });
  const seen =
    reason.kind === 'cannot' ? t('ending.cannot') : words(`reason.${reason.reason}`) || t(`verdict.${reason.kind}`);
  return (
    <>
      <span class="why-task">{title}:</span> {seen}
    </>
  );
}
