import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { dayInWords } from './days';
import { EntryButton } from './EntryButton';
import { type Entry, inOrder } from './entry';

/** All entries, day after day. */
export function EntryList({ entries, onEdit }: { entries: readonly Entry[]; onEdit: (id: string) => void }) {
  const t = useWords('calendar');
  const ordered = inOrder(entries);
  const days = [...new Set(ordered.map(({ day }) => day))];
  if (days.length === 0) return <p class="field-hint">{t('empty')}</p>;
  return (
    <div class="stack">
      {days.map((day) => (
        <section key={day} class="stack" data-gap="small" aria-label={dayInWords(day, language.value)}>
          <h3>{dayInWords(day, language.value)}</h3>
          <ul class="calendar-entries">
            {ordered
              .filter((entry) => entry.day === day)
              .map((entry) => (
                <li key={entry.id}>
                  <EntryButton entry={entry} onEdit={() => onEdit(entry.id)} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
