import { useId } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { reminderInWords } from './reminder-words';

/** Minutes before the start that can be chosen. */
const offered = [0, 5, 10, 15, 30, 60, 120, 1_440] as const;

interface ReminderFieldProps {
  readonly reminder: number | null;
  readonly onChoose: (reminder: number | null) => void;
}

/** When the reminder rings. One that came with a file stays among the choices. */
export function ReminderField({ reminder, onChoose }: ReminderFieldProps) {
  const t = useWords('calendar');
  const id = useId();
  const choices = [...new Set([...offered, ...(reminder === null ? [] : [reminder])])].sort(
    (one, other) => one - other,
  );
  return (
    <div class="field">
      <label for={id}>{t('reminder')}</label>
      <select
        id={id}
        value={reminder?.toString() ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{t('no-reminder')}</option>
        {choices.map((minutes) => (
          <option key={minutes} value={minutes.toString()}>
            {reminderInWords(minutes, t)}
          </option>
        ))}
      </select>
    </div>
  );
}
