import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Namespace } from './namespaces';
import { haveWords, language, loadWords, type Words, wordsIn } from './words';

/** The words of a namespace; the component draws itself again when the language changes. */
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  return wordsIn(namespace, language.value);
}

/** Shows its children once the namespaces they speak are loaded. */
export function Speaking({ of, children }: { of: readonly Namespace[]; children: ComponentChildren }) {
  const [ready, setReady] = useState(() => haveWords(of));
  useEffect(() => {
    if (!ready) void loadWords(of).then(() => setReady(true));
  }, [ready]);
  return ready ? children : null;
}
