import * as v from 'valibot';
import { timeIn, usualEnd } from './clock-time';
import { type Day, daysBetween, isDay, laterDay } from './days';
import { type Entry, longest } from './entry';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** An entry while it is written: everything as typed. */
export const entryFormSchema = v.strictObject({
  /** null: a new entry. */
  id: v.nullable(text(60)),
  title: text(longest.title),
  day: text(longest.typed),
  /** Days after `day` on which the entry ends. */
  nights: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(110_000)),
  wholeDay: v.boolean(),
  from: text(longest.typed),
  to: text(longest.typed),
  place: text(longest.place),
  notes: text(longest.notes),
  reminder: v.nullable(v.pipe(v.number(), v.safeInteger())),
});
export type EntryForm = v.InferOutput<typeof entryFormSchema>;

export function emptyForm(day: Day): EntryForm {
  return {
    id: null,
    title: '',
    day,
    nights: 0,
    wholeDay: false,
    from: '',
    to: '',
    place: '',
    notes: '',
    reminder: null,
  };
}

export function formOf({ id, title, day, lastDay, hours, place, notes, reminder }: Entry): EntryForm {
  return {
    id,
    title,
    day,
    nights: daysBetween(day, lastDay),
    wholeDay: hours === null,
    from: hours?.from ?? '',
    to: hours?.to ?? '',
    place,
    notes,
    reminder,
  };
}

/** The form with a new start. An end that was only proposed moves with it. */
export function startingAt(form: EntryForm, from: string): EntryForm {
  return { ...form, from, to: form.to === usualEnd(form.from) ? usualEnd(from) : form.to };
}

/** What is still wrong with a form, by field; each has a sentence. */
export interface FormProblems {
  readonly day?: 'no-day';
  readonly from?: 'no-time';
  readonly to?: 'no-time' | 'before-start';
}

/** The entry that a form describes, or what is still wrong with it. */
export function entryFrom(form: EntryForm, id: string): Entry | FormProblems {
  const [from, to] = [timeIn(form.from), timeIn(form.to)];
  const problems: FormProblems = {
    ...(!isDay(form.day) && { day: 'no-day' as const }),
    ...(!form.wholeDay && from === null && { from: 'no-time' as const }),
    ...(!form.wholeDay && to === null && { to: 'no-time' as const }),
    ...(!form.wholeDay && from && to && form.nights === 0 && to < from && { to: 'before-start' as const }),
  };
  if (Object.keys(problems).length > 0) return problems;
  return {
    id,
    title: form.title.trim(),
    day: form.day,
    lastDay: laterDay(form.day, form.nights),
    hours: form.wholeDay || from === null || to === null ? null : { from, to },
    place: form.place.trim(),
    notes: form.notes.trim(),
    reminder: form.reminder,
  };
}

export function isEntry(made: Entry | FormProblems): made is Entry {
  return 'id' in made;
}
