import type { Language } from '../../i18n/languages';
import type { Namespace } from '../../i18n/namespaces';
import { wordsFor } from '../../i18n/words';
import type { Task } from '../../tasks/define-task';

/** The namespaces of all tasks: a task's id is its namespace, which `tests/tasks.test.ts` holds. */
export function namespacesOf(catalogue: readonly Task[]): Namespace[] {
  return catalogue.map(({ id }) => id as Namespace);
}

/** A sentence of a task; `otherwise` where a newer app's task or reason has no words here. */
export function taskWords(task: string, key: string, spoken: Language, otherwise: string): string {
  return wordsFor(task as Namespace, key, spoken) ?? otherwise;
}
