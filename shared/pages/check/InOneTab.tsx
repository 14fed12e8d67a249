import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LazyPage } from '../LazyPage';
import { holdCheck } from './check-lock';

const elsewhere = () => import('./Elsewhere').then(({ Elsewhere }) => Elsewhere);

/** Shows its children only in the one tab that holds the check, so that two tabs never write one log. */
export function InOneTab({ check, children }: { check: string; children: ComponentChildren }) {
  const [held, setHeld] = useState<boolean | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void holdCheck(check, false, life.signal).then(setHeld);
    return () => life.abort();
  }, [check]);
  if (held === null) return null;
  return held ? children : <LazyPage load={elsewhere} props={{ check }} />;
}
