import { ArchiveError } from '../file-door';
import { columnOf, isInside, placeName } from './cell';

/**
 * Passes a formula on if it stays inside its own file. Other files, addresses on the net and programs (DDE) do not:
 * nothing is ever fetched or run, and the reader is told.
 * @throws ArchiveError unsafe
 */
export function insideFile(formula: string): string {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (outside.some((pattern) => pattern.test(code))) throw new ArchiveError('unsafe');
  return formula;
}

const outside = [
  /** `[1]Sheet!A1`, `'[costs.xlsx]May'!A1`; a table's column `Costs[May]` has no `!`. */
  /\[[^\][]{1,300}\][^\][!,;()+*/&<>="]{0,100}!/,
  /** `'file:///C:/costs.ods'#$May.A1` */
  /'[a-z]{2,10}:\/\//i,
  /** `cmd|'/c calc'!A0` */
  /\|\s{0,9}'?[^'!]{0,300}'?!/,
  /\b(WEBSERVICE|DDE|IMPORTDATA|IMPORTXML|IMPORTRANGE)\s*\(/i,
];

/** The formula as it reads so many columns and rows further: references without `$` move along. Texts stay. */
export function shifted(formula: string, columns: number, rows: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece) => (/^["']/.test(piece) ? piece : piece.replace(reference, moved)))
    .join('');

  function moved(whole: string, dollar: string, letters: string, fixed: string, digits: string): string {
    const column = columnOf(letters) + (dollar === '' ? columns : 0);
    const row = Number(digits) - 1 + (fixed === '' ? rows : 0);
    if (!isInside({ column, row })) return whole;
    const name = placeName({ column, row });
    return `${dollar}${name.replace(/\d+$/, '')}${fixed}${row + 1}`;
  }
}

const reference = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;
