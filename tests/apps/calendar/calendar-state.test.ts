import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Calendar,
  type CalendarAction,
  calendarSchema,
  emptyCalendar,
  mostEntries,
  reduceCalendar,
} from '../../../shared/apps/calendar/calendar-state';
import { type EntryForm, emptyForm } from '../../../shared/apps/calendar/entry-form';
import { anyEntry } from './entry';

const today = '2027-02-26';
const form: EntryForm = { ...emptyForm('2027-03-09'), title: 'Gespräch', from: '14:30', to: '15:15' };
const doing = (start: Calendar, ...actions: readonly CalendarAction[]) => actions.reduce(reduceCalendar, start);
const withOne = doing(emptyCalendar(today), { kind: 'new' }, { kind: 'write', form }, { kind: 'save' });

describe('entries', () => {
  test('are made by saving a form, which closes, on the day that is then looked at', () => {
    expect(withOne.now.entries).toHaveLength(1);
    expect(withOne.now.form).toBeNull();
    expect(withOne.now.day).toBe('2027-03-09');
  });

  test('are changed in their place', () => {
    const opened = doing(withOne, { kind: 'edit', id: 'entry-1' });
    expect(opened.now.form).toMatchObject({ title: 'Gespräch', from: '14:30', to: '15:15' });
    const changed = doing(opened, { kind: 'write', form: { ...form, id: 'entry-1', place: 'Hier' } }, { kind: 'save' });
    expect(changed.now.entries.map(({ id, place }) => [id, place])).toEqual([['entry-1', 'Hier']]);
  });

  test('are not made by a form that is not right: it stays open', () => {
    const kept = doing(emptyCalendar(today), { kind: 'write', form: { ...form, to: 'halb vier' } }, { kind: 'save' });
    expect(kept.now.entries).toEqual([]);
    expect(kept.now.form?.to).toBe('halb vier');
  });

  test('go and come back', () => {
    const gone = doing(withOne, { kind: 'edit', id: 'entry-1' }, { kind: 'delete' });
    expect(gone.now.entries).toEqual([]);
    const back = doing(gone, { kind: 'undo' });
    expect(back.now.entries).toEqual(withOne.now.entries);
    expect(back.now.form).toBeNull();
    expect(doing(back, { kind: 'redo' }).now).toEqual(gone.now);
  });

  test('of a file get names that nobody has yet, as far as there is room', () => {
    const [entry] = withOne.now.entries;
    if (!entry) throw new Error('no entry');
    const full = doing(withOne, { kind: 'take-in', entries: Array.from({ length: 300 }, () => entry) });
    const ids = full.now.entries.map(({ id }) => id);
    expect(ids).toHaveLength(mostEntries);
    expect(new Set(ids).size).toBe(mostEntries);
    expect(doing(full, { kind: 'write', form }, { kind: 'save' }).now.entries).toHaveLength(mostEntries);
  });
});

test('whatever is done, the calendar can be kept, and each step taken back', () => {
  const action: fc.Arbitrary<CalendarAction> = fc.oneof(
    fc.constantFrom<CalendarAction>(
      { kind: 'new' },
      { kind: 'save' },
      { kind: 'delete' },
      { kind: 'cancel' },
      { kind: 'undo' },
      { kind: 'redo' },
      { kind: 'edit', id: 'entry-1' },
      { kind: 'write', form },
      { kind: 'write', form: { ...form, id: 'entry-1' } },
      { kind: 'view', view: 'list' },
      { kind: 'look', day: '2027-05-01' },
      { kind: 'look', day: 'never' },
    ),
    fc.array(anyEntry, { maxLength: 3 }).map((entries) => ({ kind: 'take-in' as const, entries })),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const done = doing(emptyCalendar(today), ...actions);
      expect(v.parse(calendarSchema, structuredClone(done))).toEqual(done);
      const undone = doing(done, ...done.past.map(() => ({ kind: 'undo' as const })));
      expect(undone.now.entries).toEqual([]);
    }),
  );
});
