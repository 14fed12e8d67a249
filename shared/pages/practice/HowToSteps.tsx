import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Prose } from '../../parts/Prose';
import { type HowToStep, stepsOf } from './how-to-steps';
import './how-to.css';

/** The last help of a task as steps with pictures. Speaks `how-to`. */
export function HowToSteps({ task, help }: { task: string; help: string }) {
  const t = useWords('how-to');
  const steps = stepsOf(task, help);
  const german = language.value === 'de' || language.value === 'de-simple';
  return (
    <div class="stack">
      {!german && steps.some(({ picture }) => picture !== null) && <p class="field-hint">{t('german')}</p>}
      <ol class="how-to">
        {steps.map((step, at) => (
          <Step key={at} step={step} />
        ))}
      </ol>
    </div>
  );
}

/** The sentence says what the picture shows; to a screen reader the picture adds nothing. */
function Step({ step }: { step: HowToStep }) {
  return (
    <li class="how-to-step">
      <Prose text={step.text} />
      {step.picture !== null && <img class="how-to-picture" src={step.picture} alt="" />}
    </li>
  );
}
