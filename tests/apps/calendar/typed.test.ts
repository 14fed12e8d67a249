import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf, timeFrom, timeIn, usualEnd } from '../../../shared/apps/calendar/clock-time';
import { isDay, laterDay, laterMonth, weekdayOf, weeksOf } from '../../../shared/apps/calendar/days';
import { emptyForm, entryFrom, startingAt } from '../../../shared/apps/calendar/entry-form';

describe('a time as people type it', () => {
  test.each([
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['14,30', '14:30'],
    ['1430', '14:30'],
    ['9', '09:00'],
    ['9:05', '09:05'],
    [' 14 Uhr ', '14:00'],
    ['14 Uhr 30', '14:30'],
    ['14:30 Uhr', '14:30'],
    ['14h30', '14:30'],
    ['2:30 pm', '14:30'],
    ['2:30 p.m.', '14:30'],
    ['12 am', '00:00'],
    ['12:15 pm', '12:15'],
    ['0:00', '00:00'],
  ])('%s is %s', (typed, time) => expect(timeIn(typed)).toBe(time));

  test.each(['', 'halb drei', '24:00', '14:60', '14:3', '-1', '14:30:00', '999'])('%s is none', (typed) =>
    expect(timeIn(typed)).toBeNull(),
  );

  test('every minute of the day is understood as it is written', () => {
    for (let minute = 0; minute < 1_440; minute += 1) {
      expect(minutesOf(timeIn(timeFrom(minute)) ?? '')).toBe(minute);
    }
  });
});

describe('the form', () => {
  test('proposes an end an hour later, until somebody writes another', () => {
    const proposed = ['1', '14', '14:', '14:3', '14:30'].reduce(startingAt, emptyForm('2027-03-09'));
    expect(proposed.to).toBe('15:30');
    expect(startingAt({ ...proposed, to: '15:15' }, '10:00').to).toBe('15:15');
    expect(usualEnd('23:30')).toBe('23:59');
  });

  test('says what is missing', () => {
    expect(entryFrom({ ...emptyForm(''), from: 'x', to: '' }, 'a')).toEqual({
      day: 'no-day',
      from: 'no-time',
      to: 'no-time',
    });
    expect(entryFrom({ ...emptyForm('2027-03-09'), from: '10', to: '9' }, 'a')).toEqual({ to: 'before-start' });
    expect(entryFrom({ ...emptyForm('2027-03-09'), wholeDay: true }, 'a')).toMatchObject({ hours: null });
  });
});

describe('days', () => {
  test('a month lies in whole weeks that hold each of its days once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_950, max: 2_150 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const name = `${year}-${month.toString().padStart(2, '0')}`;
        const days = weeksOf(name).flat();
        expect(weekdayOf(days[0] ?? '')).toBe(0);
        expect(days.length % 7).toBe(0);
        expect(days).toEqual(days.map((_, at) => laterDay(days[0] ?? '', at)));
        expect(days.filter((day) => day.startsWith(name))).toHaveLength(
          new Date(Date.UTC(year, month, 0)).getUTCDate(),
        );
      }),
    );
  });

  test('a later month keeps the day where it has it', () => {
    expect(laterMonth('2027-01-31', 1)).toBe('2027-02-28');
    expect(laterMonth('2027-03-09', -3)).toBe('2026-12-09');
    expect(laterMonth('2026-12-31', 2)).toBe('2027-02-28');
  });

  test.each(['2027-02-29', '2027-13-01', '1500-01-01', '', '2027-2-1'])('%s is none', (text) =>
    expect(isDay(text)).toBe(false),
  );
});
