import { language } from '../../i18n/words';

/** A moment (ISO 8601) as a day in the language on screen and this device's time zone. */
export function shortDate(moment: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium' }).format(new Date(moment));
}
