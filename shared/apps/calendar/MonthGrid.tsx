import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { directionOf, language } from '../../i18n/words';
import {
  type Day,
  dayInWords,
  dayNumber,
  laterDay,
  laterMonth,
  monthInWords,
  monthOf,
  narrowWeekdays,
  weekdayNames,
  weekdayOf,
  weeksOf,
} from './days';
import { type Entry, entriesOn } from './entry';

interface MonthGridProps {
  readonly day: Day;
  readonly today: Day;
  readonly entries: readonly Entry[];
  readonly onLook: (day: Day) => void;
}

/** A month as a grid (ARIA grid pattern): one stop for Tab, arrows between days, Home and End in the week, Page keys for months. */
export function MonthGrid({ day, today, entries, onLook }: MonthGridProps) {
  const t = useWords('calendar');
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (!grid.current?.contains(document.activeElement)) return;
    grid.current.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [day]);
  const long = weekdayNames(language.value, 'long');
  const month = monthOf(day);
  return (
    <table
      ref={grid}
      class="calendar-grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days, walked by arrows
      role="grid"
      aria-label={t('days-of', { month: monthInWords(month, language.value) })}
      onKeyDown={(event) => {
        const aim = dayByKey(event.key, day, directionOf(language.value) === 'rtl' ? -1 : 1);
        if (!aim) return;
        event.preventDefault();
        onLook(aim);
      }}
    >
      <thead>
        <tr>
          {narrowWeekdays(language.value).map((name, at) => (
            <th key={long[at]} scope="col" abbr={long[at]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((each) => (
              <DayCell
                key={each}
                day={each}
                entries={entriesOn(entries, each)}
                isLookedAt={each === day}
                isToday={each === today}
                isOutside={monthOf(each) !== month}
                onLook={onLook}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  readonly day: Day;
  readonly entries: readonly Entry[];
  readonly isLookedAt: boolean;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly onLook: (day: Day) => void;
}

function DayCell({ day, entries, isLookedAt, isToday, isOutside, onLook }: DayCellProps) {
  const t = useWords('calendar');
  const inWords = dayInWords(day, language.value);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside takes the focus, as the pattern allows
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid
    <td role="gridcell" aria-selected={isLookedAt}>
      <button
        type="button"
        class="calendar-day"
        data-day={day}
        data-outside={isOutside}
        tabIndex={isLookedAt ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        aria-label={entries.length === 0 ? inWords : t('day-with', { day: inWords, count: entries.length })}
        onClick={() => onLook(day)}
      >
        <span class="calendar-number">{dayNumber(day, language.value)}</span>
        {entries.slice(0, 2).map((entry) => (
          <span key={entry.id} class="calendar-mark">
            <span>{entry.title || t('untitled')}</span>
          </span>
        ))}
      </button>
    </td>
  );
}

/** Where a key leads in the grid. @param on 1 where the days run to the right, -1 to the left */
function dayByKey(key: string, day: Day, on: 1 | -1): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return laterDay(day, -on);
    case 'ArrowRight':
      return laterDay(day, on);
    case 'ArrowUp':
      return laterDay(day, -7);
    case 'ArrowDown':
      return laterDay(day, 7);
    case 'Home':
      return laterDay(day, -weekdayOf(day));
    case 'End':
      return laterDay(day, 6 - weekdayOf(day));
    case 'PageUp':
      return laterMonth(day, -1);
    case 'PageDown':
      return laterMonth(day, 1);
    default:
      return null;
  }
}
