import type { ItemBank } from '../../model/item-bank';
import type { TaskDeclaration } from '../../model/task';

/**
 * Tasks with the difficulties of an item bank laid over the experts' values; null = the experts' own. A criterion whose
 * expert value has changed since the bank was made keeps its own: it is not the same criterion any more.
 * Call it once and keep the list: what is worked out of a declaration is remembered by the declaration.
 */
export function withDifficulties<Task extends TaskDeclaration>(
  declarations: readonly Task[],
  bank: ItemBank | null,
): readonly Task[] {
  if (bank === null) return declarations;
  const items = new Map(bank.items.map((item) => [nameOf(item.task, item.criterion), item]));
  return declarations.map((task) => ({
    ...task,
    criteria: task.criteria.map((criterion) => {
      const item = items.get(nameOf(task.id, criterion.id));
      return item && item.expert === criterion.difficulty ? { ...criterion, difficulty: item.difficulty } : criterion;
    }),
  }));
}

function nameOf(task: string, criterion: string): string {
  return `${task} ${criterion}`;
}
