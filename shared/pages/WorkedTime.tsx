import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../i18n/use-words';

/** Minutes worked so far: time used, never time left. */
export function WorkedTime({ elapsed }: { elapsed: () => number }) {
  const t = useWords('check');
  const [minutes, setMinutes] = useState(minutesIn(elapsed()));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(minutesIn(elapsed())), 5_000);
    return () => clearInterval(timer);
  }, [elapsed]);
  return <span class="worked-time">{t('work.used', { count: minutes })}</span>;
}

const minutesIn = (milliseconds: number) => Math.floor(milliseconds / 60_000);
