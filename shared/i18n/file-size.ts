import { factsOf, type Language } from './languages';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** A file's size in words, rounded up, so that it never looks smaller than a limit it exceeds. 1 MB = 1024 kB = 1024² bytes. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < megabyte) return spoken(Math.ceil(bytes / kilobyte), 'kilobyte', language);
  return spoken(Math.ceil((bytes / megabyte) * 10) / 10, 'megabyte', language);
}

function spoken(amount: number, unit: 'kilobyte' | 'megabyte', language: Language): string {
  // "kB" would stand on the wrong side of its number in a line from the right.
  const unitDisplay = factsOf(language).direction === 'rtl' ? 'long' : 'short';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(amount);
}
