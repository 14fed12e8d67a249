import type { Namespace } from './namespaces';
import { haveWords, language, loadWords, wordsFor } from './words';

/** A task's id is the name of its words; `tests/tasks.test.ts` holds both lists against each other. */
const namespaceOf = (task: string) => task as Namespace;

export function loadTaskWords(tasks: readonly string[]): Promise<void> {
  return loadWords(tasks.map(namespaceOf));
}

export function haveTaskWords(tasks: readonly string[]): boolean {
  return haveWords(tasks.map(namespaceOf));
}

/** Speaks a task's words by keys that are only known at run time: `title`, `reason.page-sideways`. Empty where there are none. */
export function useTaskWords(task: string): (key: string) => string {
  const spoken = language.value;
  return (key) => wordsFor(namespaceOf(task), key, spoken) ?? '';
}
