import { figuresCsv, readFigures } from './figures-csv';
import { merged, type Overlap } from './merge';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export type MergedTexts =
  | { readonly ok: true; readonly csv: string }
  | { readonly ok: false; readonly problem: 'unreadable'; readonly name: string; readonly line: number }
  | { readonly ok: false; readonly problem: 'overlap'; readonly overlaps: readonly Overlap[] };

/** Files of figures as one; the same for the page and for `npm run aggregate`. */
export function mergedTexts(files: readonly NamedText[]): MergedTexts {
  const readings = files.map(({ name, text }) => ({ name, reading: readFigures(text) }));
  for (const { name, reading } of readings) {
    if (!reading.ok) return { ok: false, problem: 'unreadable', name, line: reading.line };
  }
  const found = merged(readings.map(({ reading }) => (reading.ok ? reading.figures : [])));
  return found.ok
    ? { ok: true, csv: figuresCsv(found.figures) }
    : { ok: false, problem: 'overlap', overlaps: found.overlaps };
}
