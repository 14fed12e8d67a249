import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { Reason } from './reasons';
import { taskWords } from './task-words';

/** A short why: the task, and what was seen there. */
export function ReasonText({ reason }: { reason: Reason }) {
  const t = useWords('coach');
  const spoken = language.value;
  const title = taskWords(reason.task, 'title', spoken, t('unknown-task', { task: reason.task }));
  const seen =
    reason.kind === 'cannot'
      ? t('ending.cannot')
      : taskWords(reason.task, `reason.${reason.reason}`, spoken, t(`verdict.${reason.kind}`));
  return (
    <>
      <span class="why-task">{title}:</span> {seen}
    </>
  );
}
