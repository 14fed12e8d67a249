import { useWords } from '../../i18n/use-words';
import type { Entry } from './entry';
import { reminderInWords } from './reminder-words';

/** An entry in a list; opens it. */
export function EntryButton({ entry, onEdit }: { entry: Entry; onEdit: () => void }) {
  const t = useWords('calendar');
  const { title, hours, place, reminder } = entry;
  return (
    <button type="button" class="calendar-entry" data-entry={entry.id} onClick={onEdit}>
      <strong>{title || t('untitled')}</strong>
      <span>{hours ? t('from-to', { ...hours }) : t('whole-day')}</span>
      {place && <span class="calendar-place">{place}</span>}
      {reminder !== null && <span class="field-hint">{t('rings', { when: reminderInWords(reminder, t) })}</span>}
    </button>
  );
}
