import * as v from 'valibot';
import { amend, type History, historyFrom, historySchema, redo, stepTo, undo } from '../history';
import { type Day, isDay, monthOf } from './days';
import { type Entry, entrySchema } from './entry';
import { type EntryForm, emptyForm, entryFormSchema, entryFrom, formOf, isEntry } from './entry-form';

/** Entries that a calendar can hold. */
export const mostEntries = 200;

const stateSchema = v.strictObject({
  entries: v.pipe(v.array(entrySchema), v.maxLength(mostEntries)),
  /** Entries made so far, for their ids. */
  made: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  view: v.picklist(['month', 'list']),
  /** The day that is looked at; the month view shows its month. */
  day: v.pipe(v.string(), v.check(isDay)),
  /** The entry that is being written. */
  form: v.nullable(entryFormSchema),
});
export type CalendarState = v.InferOutput<typeof stateSchema>;

/** What somebody did in the calendar, with the way back. */
export const calendarSchema = historySchema(stateSchema);
export type Calendar = History<CalendarState>;

export function emptyCalendar(today: Day): Calendar {
  return historyFrom({ entries: [], made: 0, view: 'month', day: today, form: null });
}

export type CalendarAction =
  | { readonly kind: 'view'; readonly view: CalendarState['view'] }
  | { readonly kind: 'look'; readonly day: Day }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'write'; readonly form: EntryForm }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'save' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'take-in'; readonly entries: readonly Omit<Entry, 'id'>[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** The calendar after one action. Looking and writing are no steps that could be taken back; a form that is not right stays open. */
export function reduceCalendar(calendar: Calendar, action: CalendarAction): Calendar {
  const { now } = calendar;
  switch (action.kind) {
    case 'view':
      return amend(calendar, { ...now, view: action.view });
    case 'look':
      return isDay(action.day) ? amend(calendar, { ...now, day: action.day }) : calendar;
    case 'new':
      return amend(calendar, { ...now, form: emptyForm(now.day) });
    case 'edit': {
      const entry = now.entries.find(({ id }) => id === action.id);
      return entry ? amend(calendar, { ...now, form: formOf(entry) }) : calendar;
    }
    case 'write':
      return amend(calendar, { ...now, form: action.form });
    case 'cancel':
      return amend(calendar, { ...now, form: null });
    case 'save':
      return saved(calendar);
    case 'delete':
      return step(calendar, { entries: now.entries.filter(({ id }) => id !== now.form?.id) });
    case 'take-in':
      return takenIn(calendar, action.entries);
    case 'undo':
      return undo(calendar);
    case 'redo':
      return redo(calendar);
  }
}

/** A step that closes the form; the way back leads to before it was opened. */
function step(calendar: Calendar, change: Partial<CalendarState>): Calendar {
  const closed = amend(calendar, { ...calendar.now, form: null });
  return stepTo(closed, { ...closed.now, ...change });
}

function saved(calendar: Calendar): Calendar {
  const { form, made, entries } = calendar.now;
  if (!form || (form.id === null && entries.length >= mostEntries)) return calendar;
  const entry = entryFrom(form, form.id ?? `entry-${made + 1}`);
  if (!isEntry(entry)) return calendar;
  return step(calendar, {
    entries: form.id === null ? [...entries, entry] : entries.map((old) => (old.id === form.id ? entry : old)),
    made: form.id === null ? made + 1 : made,
    day: entry.day,
  });
}

function takenIn(calendar: Calendar, more: readonly Omit<Entry, 'id'>[]): Calendar {
  const { entries, made } = calendar.now;
  const fitting = more.slice(0, mostEntries - entries.length);
  const [first] = fitting;
  if (!first) return calendar;
  const taken = fitting.map((entry, at) => ({ ...entry, id: `entry-${made + at + 1}` }));
  return step(calendar, { entries: [...entries, ...taken], made: made + taken.length, day: first.day });
}

export const monthShown = ({ now }: Calendar) => monthOf(now.day);
