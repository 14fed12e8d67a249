import { useWords } from '../../i18n/use-words';
import { Prose } from '../../parts/Prose';

const steps = ['download', 'work', 'return'] as const;

/** How the task goes with a program outside this page. */
export function OwnProgram() {
  const t = useWords('application-pdf');
  return (
    <ol class="card own-program">
      {steps.map((step) => (
        <li key={step}>
          <Prose text={t(`view.own.${step}`)} />
        </li>
      ))}
    </ol>
  );
}
