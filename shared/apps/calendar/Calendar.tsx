import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileDoor } from '../../files/file-door';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import { CalendarFiles } from './CalendarFiles';
import { CalendarToolbar } from './CalendarToolbar';
import { type CalendarAction, type Calendar as CalendarWork, reduceCalendar } from './calendar-state';
import { DayPanel } from './DayPanel';
import type { Day } from './days';
import { EntryEditor } from './EntryEditor';
import { EntryList } from './EntryList';
import type { Entry } from './entry';
import { MonthGrid } from './MonthGrid';
import type { IcsStamp } from './write-ics';
import './Calendar.css';

interface CalendarProps {
  readonly today: Day;
  /** The calendar as it was left, or `emptyCalendar`. Later changes of it are not looked at. */
  readonly start: CalendarWork;
  readonly onChange: (calendar: CalendarWork) => void;
  /** Hears of changed entries. An entry that is being saved stays open until this resolves. */
  readonly onEntries: (entries: readonly Entry[]) => Promise<void>;
  /** What is to be entered, shown again above an entry while it is written. */
  readonly source: ComponentChildren;
  readonly stamp: IcsStamp;
  readonly files: Pick<FileDoor, 'readCalendar'>;
  readonly saveFile: SaveFile;
}

/** A calendar: month and list, entries with reminders, real calendar files in and out. Knows no task. */
export function Calendar({ today, start, onChange, onEntries, source, stamp, files, saveFile }: CalendarProps) {
  const t = useWords('calendar');
  const [calendar, setCalendar] = useState(start);
  const [saving, setSaving] = useState(false);
  const latest = useRef(start);
  const { entries, view, day, form } = calendar.now;
  const frame = useRef<HTMLElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && !form) keepFocusIn(frame.current);
    wasWriting.current = form !== null;
  }, [form === null]);

  const show = (next: CalendarWork) => {
    latest.current = next;
    setCalendar(next);
    onChange(next);
  };
  const act = async (action: CalendarAction) => {
    const before = latest.current;
    const next = reduceCalendar(before, action);
    if (next.now.entries !== before.now.entries) {
      setSaving(true);
      await onEntries(next.now.entries);
      setSaving(false);
    }
    show(next);
  };
  const doNow = (action: CalendarAction) => void act(action);

  return (
    <section ref={frame} class="calendar card stack" aria-label={t('name')}>
      <CalendarToolbar calendar={calendar} act={doNow} />
      {view === 'month' ? (
        <>
          <MonthGrid day={day} today={today} entries={entries} onLook={(on) => doNow({ kind: 'look', day: on })} />
          <DayPanel day={day} entries={entries} act={doNow} />
        </>
      ) : (
        <EntryList entries={entries} onEdit={(id) => doNow({ kind: 'edit', id })} />
      )}
      <CalendarFiles
        entries={entries}
        stamp={stamp}
        files={files}
        saveFile={saveFile}
        onTaken={(more) => act({ kind: 'take-in', entries: more })}
      />
      {form && <EntryEditor form={form} saving={saving} source={source} act={doNow} />}
    </section>
  );
}

/** A deleted entry takes the button with it that the focus would return to. */
function keepFocusIn(frame: HTMLElement | null): void {
  if (document.activeElement !== document.body) return;
  const day = frame?.querySelector<HTMLElement>('[data-day][tabindex="0"]');
  (day ?? frame?.querySelector<HTMLElement>('button'))?.focus();
}
