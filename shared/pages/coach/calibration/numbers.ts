import { language } from '../../../i18n/words';

/** A number with exactly so many digits after the point, as the language on screen writes it. */
export function decimal(value: number, digits: number): string {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language.value, fixed).format(value);
}
