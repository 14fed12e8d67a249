import { readFileSync } from 'node:fs';
import type { ScoredRows } from '../../../shared/measure/calibration/forms';

const folder = new URL('../../files/reference/', import.meta.url);

interface Table {
  readonly header: readonly string[];
  /** -1 where the file says NA. */
  readonly rows: readonly (readonly number[])[];
}

function tableOf(file: string): Table {
  const [first = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map((cell) => (cell === 'NA' ? -1 : Number(cell))));
  return { header: first.replaceAll('"', '').split(','), rows };
}

/** The named items of a reference file, Rasch items unless the highest scores are given. */
export function scoredRows(file: string, items: readonly string[], most = items.map(() => 1)): ScoredRows {
  const { header, rows } = tableOf(file);
  const columns = items.map((item) => header.indexOf(item));
  const answers = Int8Array.from(rows.flatMap((row) => columns.map((column) => row[column] ?? -1)));
  const frequency = header.indexOf('Freq');
  return frequency < 0
    ? { most, rows: answers }
    : { most, rows: answers, counts: rows.map((row) => row[frequency] ?? 0) };
}

/** Largest distance between an estimate and a list of values in the same order. */
export function farthest(estimate: ArrayLike<number>, reference: readonly number[]): number {
  if (estimate.length !== reference.length) throw new RangeError('different numbers of parameters');
  return Math.max(...reference.map((value, at) => Math.abs(value - (estimate[at] ?? Number.NaN))));
}
