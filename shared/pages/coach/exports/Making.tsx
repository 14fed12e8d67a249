import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { ProgressBar } from '../../../parts/ProgressBar';

interface MakingProps {
  label: string;
  /** 0…1 */
  share: number;
  onStop: () => void;
}

/** How far a long file is, and the way out of it. */
export function Making({ label, share, onStop }: MakingProps) {
  const t = useWords('coach-exports');
  return (
    <div class="stack" data-gap="small">
      <ProgressBar label={label} share={share} />
      <div class="row">
        <Button onPress={onStop}>{t('stop')}</Button>
      </div>
    </div>
  );
}
