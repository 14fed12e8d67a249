export type DateReading = 'right' | 'empty' | 'other-format' | 'other-day';

/**
 * A date as the portal asks for it: day, month, year with four digits, points between them. A missing zero in front,
 * blanks, and a comma instead of a point are slips that every reader reads over.
 * @param meant calendar date, `2008-03-05`
 */
export function readDate(value: string, meant: string): DateReading {
  const text = value.trim();
  if (text === '') return 'empty';
  const match = /^(\d{1,2})\s*[.,]\s*(\d{1,2})\s*[.,]\s*(\d{4})\s*\.?$/.exec(text);
  if (!match) return 'other-format';
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` === meant ? 'right' : 'other-day';
}
