/** A field of a CSV file: a text that must stay one, or what a program shall read as number, percentage or date. */
export type CsvField =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bare'; readonly text: string };

/**
 * Rows as CSV for spreadsheet programs: UTF-8 with BOM, `;` between fields, CRLF between rows. Texts stand in quotes, also
 * where a program would divide fields at another sign, and one that could be taken for a formula gets `'` in front.
 */
export function* csvPieces(rows: Iterable<readonly CsvField[]>): Generator<string> {
  yield '\ufeff';
  for (const fields of rows) yield `${fields.map(written).join(';')}\r\n`;
}

/** The same as one text. */
export function csvText(rows: Iterable<readonly CsvField[]>): string {
  return [...csvPieces(rows)].join('');
}

function written({ kind, text }: CsvField): string {
  if (kind === 'bare') return text;
  const safe = harmless(text);
  return /[";,|\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * What spreadsheet programs take for the beginning of a formula, also behind blanks, signs without width and guards, and in
 * full width.
 */
const formulaLike = /^[\s\p{Cf}\p{Cc}']*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]/u;
const blankStart = /^[\t\r\n]/;

/** The text as a field that is only ever shown; `unguarded` gives it back. */
export function harmless(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}

/** The text that `harmless` was given. */
export function unguarded(field: string): string {
  return field.startsWith("'") && isFormulaLike(field.slice(1)) ? field.slice(1) : field;
}

function isFormulaLike(text: string): boolean {
  return formulaLike.test(text) || blankStart.test(text);
}
