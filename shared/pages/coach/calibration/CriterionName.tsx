import { useTaskWords } from '../../../i18n/task-words';

/** A criterion and its task by their words; by their names where this app has none. */
export function CriterionName({ task, criterion }: { task: string; criterion: string }) {
  const words = useTaskWords(task);
  return (
    <>
      {words(`criterion.${criterion}`) || criterion}
      <span class="cell-note">{words('title') || task}</span>
    </>
  );
}
