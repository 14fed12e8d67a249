import { useWords } from '../../i18n/use-words';
import { clockTime } from './clock-time';

interface ClockProps {
  /** Agreed start, minutes after midnight. */
  start: number;
  /** Whole minutes until the start; 0 or less once it has begun. */
  minutesToStart: number;
}

/** The scenario's clock. Not announced: it can be read whenever it is needed. */
export function Clock({ start, minutesToStart }: ClockProps) {
  const t = useWords('interview-lobby');
  return (
    <dl class="lobby-clock card">
      <dt>{t('view.clock')}</dt>
      <dd>
        <strong>{t('view.now', { time: clockTime(start - minutesToStart) })}</strong>
      </dd>
      <dt>{t('view.starts', { time: clockTime(start) })}</dt>
      <dd>{minutesToStart > 0 ? t('view.left', { count: minutesToStart }) : t('view.running')}</dd>
    </dl>
  );
}
