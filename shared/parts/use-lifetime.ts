import { useEffect, useState } from 'preact/hooks';

/** Aborts when the component leaves the screen; hand it to everything the component starts. */
export function useLifetime(): AbortSignal {
  const [controller] = useState(() => new AbortController());
  useEffect(() => () => controller.abort(), []);
  return controller.signal;
}
