import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { CalendarAction } from './calendar-state';
import { type Day, dayInWords } from './days';
import { EntryButton } from './EntryButton';
import { type Entry, entriesOn } from './entry';

interface DayPanelProps {
  readonly day: Day;
  readonly entries: readonly Entry[];
  readonly act: (action: CalendarAction) => void;
}

/** The entries of the day that is looked at. */
export function DayPanel({ day, entries, act }: DayPanelProps) {
  const t = useWords('calendar');
  const here = entriesOn(entries, day);
  const inWords = dayInWords(day, language.value);
  return (
    <section class="calendar-panel stack" data-gap="small" aria-label={inWords}>
      <h3>{inWords}</h3>
      {here.length === 0 && <p class="field-hint">{t('nothing')}</p>}
      {here.length > 0 && (
        <ul class="calendar-entries">
          {here.map((entry) => (
            <li key={entry.id}>
              <EntryButton entry={entry} onEdit={() => act({ kind: 'edit', id: entry.id })} />
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onPress={() => act({ kind: 'new' })}>
          <Icon name="plus" />
          {t('new-here')}
        </Button>
      </div>
    </section>
  );
}
