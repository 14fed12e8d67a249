import type { Language } from './languages';

/**
 * The language as numbers and dates want it (BCP 47). Numerals are those of the language: Persian ones in Farsi, 0–9 in
 * Arabic as well, which all readers of Arabic in Germany know. The calendar is the one of the papers around, in Farsi too.
 * What German material says or what is to be typed keeps 0–9 in every language: times, sums of money, phone numbers.
 */
export function localeOf(spoken: Language): string {
  return spoken === 'fa' ? 'fa-u-ca-gregory' : spoken;
}

/** A number without groups in the language's numerals. */
export function inNumerals(value: number, spoken: Language): string {
  return new Intl.NumberFormat(localeOf(spoken), { useGrouping: false }).format(value);
}
