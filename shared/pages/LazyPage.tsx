import type { ComponentType } from 'preact';
import { useLoaded } from './use-loaded';

interface LazyPageProps<Props extends object> {
  /** Fetches the page's code; a stable function, so that it is fetched once. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}

/** A page whose code comes when it is first opened. */
export function LazyPage<Props extends object>({ load, props }: LazyPageProps<Props>) {
  const loaded = useLoaded(async () => ({ Page: await load(), by: load }), [load]);
  // Another page in the same place must never be drawn with the props of this one, not even once.
  if (loaded.state === 'loading' || loaded.value.by !== load) return null;
  return <loaded.value.Page {...props} />;
}
