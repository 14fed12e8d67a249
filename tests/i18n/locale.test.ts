import { expect, test } from 'vitest';
import { dayInWords, dayNumber, monthInWords } from '../../shared/apps/calendar/days';
import { arriving, languages } from '../../shared/i18n/languages';
import { localeOf } from '../../shared/i18n/locale';
import { loadWordsIn, wordsIn } from '../../shared/i18n/words';

const christmas = new Date('2026-12-24T12:00:00Z');

test.each(languages)('$code: a date is the same day as on the papers around', ({ code }) => {
  const parts = new Intl.DateTimeFormat(localeOf(code), { year: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const { calendar } = parts.resolvedOptions();
  expect(calendar).toBe('gregory');
  const plain = new Intl.DateTimeFormat(`${localeOf(code)}${code === 'fa' ? '-nu-latn' : '-u-nu-latn'}`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(christmas);
  expect(plain).toMatch(/24/);
  expect(plain).toMatch(/2026/);
});

test('numbers and dates of one screen have the same numerals', () => {
  for (const { code } of languages) {
    const numerals = (text: string) => text.match(/\p{Nd}/gu)?.map((digit) => digit.codePointAt(0) ?? 0) ?? [];
    const texts = [dayInWords('2027-03-09', code), monthInWords('2027-03', code), dayNumber('2027-03-09', code)];
    const scripts = new Set(texts.flatMap(numerals).map((digit) => Math.floor(digit / 0x100)));
    expect(scripts.size, code).toBe(1);
  }
});

test.skipIf(arriving.includes('fa') || arriving.includes('ar'))(
  'a number in a sentence has the numerals of its language, and still chooses the plural form',
  async () => {
    await loadWordsIn('fa', ['check']);
    await loadWordsIn('ar', ['check']);
    expect(wordsIn('check', 'fa')('between.what', { count: 14 })).toMatch(/۱۴/);
    expect(wordsIn('check', 'ar')('between.what', { count: 14 })).toMatch(/14/);
    await loadWordsIn('de', ['check']);
    expect(wordsIn('check', 'de')('between.what', { count: 1 })).not.toBe(
      wordsIn('check', 'de')('between.what', { count: 2 }).replace('2', '1'),
    );
  },
);
