import type { Language } from './languages';
import type { Namespace } from './namespaces';
import { loadWordsIn } from './words';

/** Words of tasks in a language that is not the one on screen. */
export function loadTaskWordsIn(spoken: Language, tasks: readonly string[]): Promise<void> {
  return loadWordsIn(spoken, tasks as readonly Namespace[]);
}
