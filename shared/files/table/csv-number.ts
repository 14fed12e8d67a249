import type { Shown } from './cell';

/** What stands between euros and cents in a file: `,` German, `.` English. */
export type NumberSpelling = ',' | '.';

const certain: Readonly<Record<NumberSpelling, RegExp>> = {
  ',': /^\D{0,6}(\d{1,3}(\.\d{3})+,\d+|\d+,(\d{1,2}|\d{4,}))\D{0,6}$/,
  '.': /^\D{0,6}(\d{1,3}(,\d{3})+\.\d+|\d+\.(\d{1,2}|\d{4,}))\D{0,6}$/,
};

/** How a file spells its numbers: by those that can be read in one way only; without such, by its delimiter. */
export function spellingOf(fields: readonly string[], delimiter: string): NumberSpelling {
  const count = (spelling: NumberSpelling) => fields.filter((field) => certain[spelling].test(field.trim())).length;
  const [german, english] = [count(','), count('.')];
  if (german === english) return delimiter === ',' ? '.' : ',';
  return german > english ? ',' : '.';
}

const sign = '€|EUR|Euro|\\$|USD|£|GBP|CHF|%';
const german = new RegExp(
  `^(${sign})?\\s?([+-])?\\s?(${sign})?\\s?(\\d{1,3}(?:[.\\s]\\d{3})+|\\d+)(?:,(\\d+|-+))?\\s?(${sign})?$`,
);
const english = new RegExp(
  `^(${sign})?\\s?([+-])?\\s?(${sign})?\\s?(\\d{1,3}(?:[,\\s]\\d{3})+|\\d+)(?:\\.(\\d+|-+))?\\s?(${sign})?$`,
);

/** A number as a table shows it: `1.234,50 €`, `-12`, `19 %`. null: a text. */
export function numberText(
  text: string,
  spelling: NumberSpelling,
): { readonly value: number; readonly shown: Shown } | null {
  const found = text.length > 40 ? null : (spelling === ',' ? german : english).exec(text.replace('\u2212', '-'));
  if (!found) return null;
  const [, front, minus, middle, whole = '', written, back] = found;
  const decimals = written === undefined || written.startsWith('-') ? '' : written;
  const unit = back ?? middle ?? front;
  const number = Number(`${minus === '-' ? '-' : ''}${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  if (unit === '%') return { value: number / 100, shown: { format: 'percent', decimals: decimals.length } };
  if (unit !== undefined) return { value: number, shown: { format: 'currency', decimals: decimals.length } };
  const plain = decimals === '' && /^\d+$/.test(whole);
  return { value: number, shown: { format: plain ? 'general' : 'number', decimals: decimals.length } };
}
