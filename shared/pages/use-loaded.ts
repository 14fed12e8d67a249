import { useEffect, useState } from 'preact/hooks';

/** What a page loads before it can show itself. */
export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'ready'; readonly value: T };

/** Loads once per change of `dependencies`; what comes too late is dropped. A failure reaches the page's fence. */
export function useLoaded<T>(load: () => Promise<T>, dependencies: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let current = true;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: unknown) => current && setFailure({ error }),
    );
    return () => {
      current = false;
    };
  }, dependencies);
  if (failure) throw failure.error;
  return loaded;
}
