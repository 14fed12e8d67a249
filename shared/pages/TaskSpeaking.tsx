import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { haveTaskWords, loadTaskWords } from '../i18n/task-words';

/** Shows its children once the words of the tasks are loaded. */
export function TaskSpeaking({ tasks, children }: { tasks: readonly string[]; children: ComponentChildren }) {
  const [ready, setReady] = useState(() => haveTaskWords(tasks));
  const names = tasks.join(' ');
  useEffect(() => {
    let current = true;
    void loadTaskWords(tasks).then(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, [names]);
  return ready ? children : null;
}
