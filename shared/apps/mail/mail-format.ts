import type { Language } from '../../i18n/languages';
import { localeOf } from '../../i18n/locale';

/** A calendar date such as `2027-01-28` as "28. Jan. 2027" in the language's own way. */
export function shortDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** Bytes as kilobytes (1,000 bytes), at least 1: "84 kB". */
export function fileSize(bytes: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return format.format(Math.max(1, bytes / 1000));
}
