import { language } from '../../../i18n/words';

/** A day of deletion begins in UTC: it is told as that day wherever the device stands. */
export function longDay(moment: string | number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(moment));
}
