import { useWords } from '../../i18n/use-words';
import { ProgressBar } from '../../parts/ProgressBar';

/** "Task 4 of about 10" with its bar. */
export function StepOf({ number, total }: { number: number; total: number }) {
  const t = useWords('check');
  return <ProgressBar label={t('estimate.step', { number, total })} share={(number - 1) / total} />;
}
