import type { Bidi } from 'bidi-js';
import type { Script } from './font-files';
import { type Coverage, scriptsOf } from './letters';

export type Direction = 'ltr' | 'rtl';

/** Signs that are written in one go: one font, one direction, no blank inside. */
export interface Run {
  /** In reading order. */
  readonly text: string;
  readonly script: Script;
  readonly direction: Direction;
}

/** Any sign of a script that is written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Cuts a line into runs in the order in which they stand on paper, from left to right (Unicode bidirectional algorithm). */
export function visualRuns(text: string, base: Direction, coverage: Coverage, bidi: Bidi): readonly Run[] {
  const scripts = scriptsOf(text, coverage);
  if (base === 'ltr' && !hasRightToLeft(text)) return runsOf(text, scripts, new Uint8Array(text.length));
  const embedding = bidi.getEmbeddingLevels(text, base);
  const mirrored = bidi.getMirroredCharactersMap(text, embedding);
  const places = placesOnPaper(text, bidi.getReorderSegments(text, embedding));
  const shown = Array.from({ length: text.length }, (_, at) => mirrored.get(at) ?? text.charAt(at)).join('');
  return runsOf(shown, scripts, embedding.levels, (start) => places[start] ?? start);
}

/** For each sign of the text its place on paper, from left. */
function placesOnPaper(text: string, flips: readonly (readonly [start: number, end: number])[]): number[] {
  const onPaper = Array.from({ length: text.length }, (_, at) => at);
  for (const [start, end] of flips) {
    const turned = onPaper.slice(start, end + 1).reverse();
    onPaper.splice(start, turned.length, ...turned);
  }
  const places: number[] = [];
  for (const [place, sign] of onPaper.entries()) places[sign] = place;
  return places;
}

function runsOf(
  text: string,
  scripts: readonly Script[],
  levels: Uint8Array,
  placeOf: (start: number) => number = (start) => start,
): readonly Run[] {
  const found: (Run & { readonly place: number })[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && sameRun(text, scripts, levels, end)) continue;
    const direction = (levels[start] ?? 0) % 2 === 0 ? 'ltr' : 'rtl';
    const script = scripts[start] ?? 'sans';
    found.push({ text: text.slice(start, end), script, direction, place: placeOf(start) });
    start = end;
  }
  return text === '' ? [] : found.sort((a, b) => a.place - b.place);
}

/** Whether the sign at `at` goes on with the run of the sign before it. */
function sameRun(text: string, scripts: readonly Script[], levels: Uint8Array, at: number): boolean {
  const blankEdge = (text[at] === ' ') !== (text[at - 1] === ' ');
  return !blankEdge && scripts[at] === scripts[at - 1] && levels[at] === levels[at - 1];
}
