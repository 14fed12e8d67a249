import type { Bidi } from 'bidi-js';
import type { Font } from 'fontkit';
import type { Script, Weight } from './font-files';
import type { Coverage } from './letters';
import { type Direction, type Run, visualRuns } from './visual-runs';

/** One drawn glyph. Lengths in thousandths of the font size. */
export interface PlacedGlyph {
  /** In the font file. */
  readonly glyph: number;
  /** The signs it stands for, in reading order; empty for the second part of a letter. */
  readonly signs: string;
  /** How far viewers let the pen go by themselves. */
  readonly width: number;
  /** How far the pen shall move on. */
  readonly advance: number;
  /** Where the glyph stands, seen from the pen. */
  readonly right: number;
  readonly up: number;
}

export interface ShapedRun {
  readonly script: Script;
  readonly weight: Weight;
  /** From left to right on paper. */
  readonly glyphs: readonly PlacedGlyph[];
}

/** A line ready to be drawn. */
export interface ShapedLine {
  readonly runs: readonly ShapedRun[];
  /** In thousandths of the font size. */
  readonly width: number;
}

export type Fonts = Readonly<Record<Script, Readonly<Record<Weight, Font>>>>;
export type Shape = (text: string, weight: Weight) => ShapedLine;

/** Turns printable text into glyphs: letters join, marks stand where they belong. Each run is shaped once and remembered. */
export function makeShaper(fonts: Fonts, coverage: Coverage, bidi: Bidi, base: Direction): Shape {
  const known = new Map<string, ShapedRun>();
  const shapeRun = (run: Run, weight: Weight): ShapedRun => {
    const key = `${weight} ${run.script} ${run.direction} ${run.text}`;
    const shaped = known.get(key) ?? shapedRun(fonts[run.script][weight], run, weight);
    known.set(key, shaped);
    return shaped;
  };
  return (text, weight) => {
    const runs = visualRuns(text, base, coverage, bidi).map((run) => shapeRun(run, weight));
    const width = runs.reduce((sum, { glyphs }) => sum + glyphs.reduce((all, { advance }) => all + advance, 0), 0);
    return { runs, width };
  };
}

/** Brackets are mirrored by the bidirectional algorithm already. */
const features = { rtlm: false };

function shapedRun(font: Font, { text, script, direction }: Run, weight: Weight): ShapedRun {
  const { glyphs, positions } = font.layout(text, features, undefined, undefined, direction);
  const thousandths = 1000 / font.unitsPerEm;
  const placed = glyphs.map(({ id, codePoints, advanceWidth }, at) => ({
    glyph: id,
    signs: String.fromCodePoint(...codePoints),
    width: Math.round(advanceWidth * thousandths),
    advance: (positions[at]?.xAdvance ?? 0) * thousandths,
    right: (positions[at]?.xOffset ?? 0) * thousandths,
    up: (positions[at]?.yOffset ?? 0) * thousandths,
  }));
  const blank = font.glyphForCodePoint(0x20).id;
  return { script, weight, glyphs: direction === 'ltr' ? placed : placed.flatMap((glyph) => apart(glyph, blank)) };
}

/**
 * A ligature read from the right, such as lam with alef, told as its letters from left to right: readers turn the letters of
 * a line round one code at a time. The first carries the shape, blanks carry the other letters.
 */
function apart(placed: PlacedGlyph, blank: number): PlacedGlyph[] {
  const letters = Array.from(placed.signs).reverse();
  if (letters.length < 2) return [placed];
  const share = placed.advance / letters.length;
  return letters.map((signs, at) => ({
    ...placed,
    glyph: at === 0 ? placed.glyph : blank,
    signs,
    width: Math.round(share),
    advance: share,
  }));
}
