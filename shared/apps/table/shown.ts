import { dateOfDay } from './day-number';
import { Fault, type Value } from './formula/evaluate';
import type { Format } from './sheet';

/** A value as the cell shows it; null for a fault, which has words of its own. @param language a language code, `de` */
export function shown(value: Value, format: Format, language: string): string | null {
  if (value instanceof Fault) return null;
  if (value === null) return '';
  return typeof value === 'string' ? value : shownNumber(value, format, language);
}

function shownNumber(value: number, { kind, decimals }: Format, language: string): string {
  const places = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  switch (kind) {
    case 'number':
      return number(value, language, places);
    case 'currency':
      return number(value, language, { ...places, style: 'currency', currency: 'EUR' });
    case 'percent':
      return number(value, language, { ...places, style: 'percent' });
    case 'date':
      return shownDay(value, language) ?? plain(value, language);
    case 'general':
    case 'text':
      return plain(value, language);
  }
}

function plain(value: number, language: string): string {
  return number(value, language, { maximumSignificantDigits: 10, useGrouping: false });
}

function number(value: number, language: string, options: Intl.NumberFormatOptions): string {
  // No "-0,00": a value that rounds to nothing has no sign.
  return new Intl.NumberFormat(language, { ...options, signDisplay: 'negative' }).format(value);
}

function shownDay(value: number, language: string): string | null {
  const date = dateOfDay(value);
  const style = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return date && new Intl.DateTimeFormat(language, style).format(date);
}
