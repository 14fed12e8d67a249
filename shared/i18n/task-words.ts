import type { Language } from './languages';
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

/** A task's words by keys that are only known at run time: `title`, `reason.page-sideways`. Empty where there are none. */
export function taskWords(task: string, spoken: Language): (key: string) => string {
  return (key) => wordsFor(namespaceOf(task), key, spoken) ?? '';
}

/** The same in the language on screen. */
export function useTaskWords(task: string): (key: string) => string {
  return taskWords(task, language.value);
}
