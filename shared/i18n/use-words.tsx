import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from './languages';
import type { Namespace } from './namespaces';
import { haveWords, language, loadWords, type Words, wordsIn } from './words';

const Spoken = createContext<Language | null>(null);
/** Its children speak the language `value`, whatever the screen speaks. The words must have been loaded in it. */
export const SpokenIn = Spoken.Provider;

/** The language of this part of the screen; the component draws itself again when it changes. */
export function useSpoken(): Language {
  return useContext(Spoken) ?? language.value;
}

/** The words of a namespace in the language of this part of the screen. */
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  return wordsIn(namespace, useSpoken());
}

/** Shows its children once the namespaces they speak are loaded. Words that do not come reach the page's fence. */
export function Speaking({ of, children }: { of: readonly Namespace[]; children: ComponentChildren }) {
  const [ready, setReady] = useState(() => haveWords(of));
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (ready) return;
    loadWords(of).then(
      () => setReady(true),
      (error: unknown) => setFailure({ error }),
    );
  }, [ready]);
  if (failure) throw failure.error;
  return ready ? children : null;
}
