import fc from 'fast-check';
import { timeFrom } from '../../../shared/apps/calendar/clock-time';
import { laterDay } from '../../../shared/apps/calendar/days';
import type { Entry } from '../../../shared/apps/calendar/entry';

/** Text as people type it, trimmed as the form does, without the control characters that no calendar file may hold. */
const text = (maxLength: number) =>
  fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(',', ';', '\\', '\n', ':', '"', 'ä', '😀', ' '),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength,
    })
    .map((typed) => typed.replace(/[^\P{Cc}\n]/gu, '').trim());

/** Any entry that the form can make. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    title: text(120).map((title) => title.replace(/\n/g, ' ').trim()),
    offset: fc.integer({ min: 0, max: 2_000 }),
    nights: fc.constantFrom(0, 0, 0, 1, 9),
    wholeDay: fc.boolean(),
    from: fc.integer({ min: 0, max: 1_439 }),
    length: fc.integer({ min: 0, max: 600 }),
    place: text(120),
    notes: text(300),
    reminder: fc.option(fc.integer({ min: 0, max: 10_080 })),
  })
  .map(({ title, offset, nights, wholeDay, from, length, place, notes, reminder }) => {
    const day = laterDay('2026-01-01', offset);
    return {
      id: 'entry-1',
      title,
      day,
      lastDay: laterDay(day, nights),
      hours: wholeDay ? null : { from: timeFrom(from), to: timeFrom(Math.min(from + length, 1_439)) },
      place,
      notes,
      reminder,
    };
  });
