import { language } from '../../../i18n/words';

/** A number of people with one digit after the point, in the language on screen. */
export function oneDigit(number: number): string {
  return new Intl.NumberFormat(language.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number);
}
