import type { Words } from '../../i18n/words';

const day = 1_440;

/** "30 Minuten vorher", "2 Stunden vorher", "1 Tag vorher". @param minutes before the start; negative = after */
export function reminderInWords(minutes: number, t: Words<'calendar'>): string {
  if (minutes === 0) return t('before.start');
  if (minutes < 0) return t('before.after', { count: -minutes });
  if (minutes % day === 0) return t('before.days', { count: minutes / day });
  if (minutes % 60 === 0) return t('before.hours', { count: minutes / 60 });
  return t('before.minutes', { count: minutes });
}
