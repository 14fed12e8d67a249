import fc from 'fast-check';
import { expect, test } from 'vitest';
import { germanDigits } from '../../shared/i18n/typed-digits';

test.each(['ar-u-nu-arab', 'fa-u-nu-arabext'])('a number typed in the numerals of %s is the same number', (locale) => {
  const { format } = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.nat(99_999), fc.nat(9), (whole, cents) => {
      const amount = Number(`${whole}.${cents}`);
      expect(Number(germanDigits(format(amount)).replace(',', '.'))).toBe(amount);
    }),
  );
});

test('everything else stays as it was typed', () => {
  for (const text of ['قیمت', 'Straße 5', '05.03.2009', 'a@b.example', '']) expect(germanDigits(text)).toBe(text);
});
