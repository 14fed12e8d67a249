import { useId } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { type Day, dayInWords, isDay } from './days';

interface DayFieldProps {
  readonly day: Day;
  readonly problem: string | undefined;
  readonly onInput: (day: string) => void;
}

/** A date, by the browser's own field for dates, and the same in words with its weekday. */
export function DayField({ day, problem, onInput }: DayFieldProps) {
  const t = useWords('calendar');
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('day')}</label>
      <input
        id={id}
        type="date"
        value={day}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : `${id}-words`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {isDay(day) && (
        <span class="field-hint" id={`${id}-words`}>
          {dayInWords(day, language.value)}
        </span>
      )}
      {problem && (
        <span class="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
