import type { ReadonlySignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';

/** Quietest and loudest level that the bar shows, in dBFS. */
const range = { from: -60, to: -10 };

/** How loud the microphone is now. */
export function LevelMeter({ level }: { level: ReadonlySignal<number> }) {
  const t = useWords('conference');
  const id = useId();
  const share = Math.min(1, Math.max(0, (level.value - range.from) / (range.to - range.from)));
  return (
    <div class="conference-level">
      <label for={id}>{t('microphone.level')}</label>
      <meter id={id} min={0} max={1} value={share} />
    </div>
  );
}
