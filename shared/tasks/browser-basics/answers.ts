/** Only letters and digits in small letters, without accents, so that spaces and hyphens never matter. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same name for a reader: at most two letters differ (Levenshtein distance). */
export function nearly(written: string, wanted: string): boolean {
  return distance(plain(written), plain(wanted)) <= 2;
}

/**
 * The first number of a text as people write amounts: `1.250`, `1 250,00 €`, `49 Euro`; null where there is none.
 * A dot or comma before exactly two last digits begins the cents; any other groups thousands.
 */
export function numberIn(text: string): number | null {
  const [written] = text.match(/\d[\d.,\s'’]*/) ?? [];
  if (written === undefined) return null;
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written.trim().replace(/[.,]$/, '')) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${cents || '0'}`);
}

/** Levenshtein distance, row by row. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [at, wanted] of [...other].entries()) {
      const replaced = (row[at] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? other.length;
}
