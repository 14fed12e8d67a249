import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { Clock } from '../../tools';
import { watchIdle } from './idle-lock';

interface IdleLockProps {
  clock: Clock;
  /** Minutes without a touch until the desk locks itself. */
  minutes: number;
  onIdle: () => void;
}

/** So long before locking it warns, in milliseconds; with a very short time, half of that. */
const warnBefore = 60_000;

/** Locks the desk when nobody is there, and says so before. Any touch or key is a sign of life. */
export function IdleLock({ clock, minutes, onIdle }: IdleLockProps) {
  const t = useWords('coach');
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const watch = new AbortController();
    const idleAfter = minutes * 60_000;
    const rule = { idleAfter, warnBefore: Math.min(warnBefore, idleAfter / 2), onWarning: setLeft, onIdle };
    watchIdle(clock, rule, watch.signal);
    return () => watch.abort();
  }, [clock, minutes]);
  return (
    <div class="idle-warning no-print" role="alert">
      {left !== null && (
        <Notice kind="learn">
          <p>{t('idle.soon')}</p>
          <p aria-hidden="true">{t('idle.left', { count: Math.ceil(left / 1000) })}</p>
          <Button onPress={() => setLeft(null)}>{t('idle.stay')}</Button>
        </Notice>
      )}
    </div>
  );
}
