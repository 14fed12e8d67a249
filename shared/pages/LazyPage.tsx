import type { ComponentType } from 'preact';
import { useLoaded } from './use-loaded';

interface LazyPageProps<Props extends object> {
  /** Fetches the page's code; a stable function, so that it is fetched once. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}

/** A page whose code comes when it is first opened. */
export function LazyPage<Props extends object>({ load, props }: LazyPageProps<Props>) {
  const loaded = useLoaded(async () => ({ Page: await load() }), [load]);
  return loaded.state === 'ready' ? <loaded.value.Page {...props} /> : null;
}
