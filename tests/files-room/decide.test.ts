import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, isSettled, type PageEvidence, type Witness, withoutRashness } from '../../shared/files/inspect/decide';
import { correlation } from '../../shared/files/inspect/likeness';
import { type Raster, turned, turns } from '../../shared/files/inspect/raster';
import { gramsOf, jaccard } from '../../shared/files/inspect/text';
import type { PdfPage } from '../../shared/model/pdf';

const blankShare = 0.001;
const nothing: PageEvidence = {
  witnesses: [],
  strangeNumber: false,
  letters: 0,
  textSimilarity: 0,
  turns: [],
  seen: null,
};
const seen = { inkShare: 0.1, likeness: 0, pictures: 'none' } as const;
const saw = (signal: Witness['signal'], page = 0): Witness => ({ signal, names: { document: 'cv', page } });
const sourceOf = (evidence: Partial<PageEvidence>) => decide({ ...nothing, ...evidence }, blankShare).source;

describe('deciding about one page', () => {
  test('two signals that agree settle it', () => {
    expect(sourceOf({ witnesses: [saw('code'), saw('likeness')] })).toEqual({ kind: 'known', document: 'cv', page: 0 });
  });

  test('one signal alone does not', () => {
    expect(sourceOf({ witnesses: [saw('code')], seen })).toEqual({ kind: 'unsure', reason: 'single-signal' });
  });

  test('a contradiction is never settled, however many agree', () => {
    const witness = fc.constantFrom(...(['number', 'text', 'code', 'likeness'] as const));
    fc.assert(
      fc.property(fc.array(witness, { minLength: 1, maxLength: 3 }), witness, (agreeing, other) => {
        const witnesses = [...agreeing.map((signal) => saw(signal)), saw(other, 1)];
        expect(isSettled({ ...nothing, witnesses })).toBe(false);
        expect(sourceOf({ witnesses, seen })).toEqual({ kind: 'unsure', reason: 'signals-disagree' });
      }),
    );
  });

  test('a strange number forbids any certainty', () => {
    expect(sourceOf({ witnesses: [saw('text'), saw('likeness')], strangeNumber: true, seen }).kind).toBe('unsure');
    expect(sourceOf({ strangeNumber: true, seen }).kind).toBe('unsure');
  });

  test('blank is what shows no ink', () => {
    expect(sourceOf({ seen: { ...seen, inkShare: 0.0002 } })).toEqual({ kind: 'blank' });
    expect(sourceOf({ seen: { ...seen, inkShare: 0.0002, pictures: 'lost' } }).kind).toBe('unsure');
    expect(sourceOf({ letters: 5, seen: { ...seen, inkShare: 0.0002 } }).kind).not.toBe('blank');
  });

  test('foreign is what reads or looks like nothing expected', () => {
    expect(sourceOf({ letters: 300, textSimilarity: 0.02, seen })).toEqual({ kind: 'foreign' });
    expect(sourceOf({ letters: 300, textSimilarity: 0.4, seen: { ...seen, likeness: 0.4 } }).kind).toBe('unsure');
    expect(sourceOf({ letters: 0, seen: { ...seen, likeness: 0.4, pictures: 'some' } }).kind).toBe('unsure');
  });

  test('the turn is told only where all who tell it agree', () => {
    const witnesses = [saw('code'), saw('likeness')];
    expect(decide({ ...nothing, witnesses, turns: [90, 90] }, blankShare).turn).toBe(90);
    expect(decide({ ...nothing, witnesses, turns: [90, 0] }, blankShare).turn).toBe(null);
    expect(decide({ ...nothing, witnesses }, blankShare).turn).toBe(null);
  });
});

test('a page that only looks foreign is left open while an expected page is missing', () => {
  const known: PdfPage = { source: { kind: 'known', document: 'cv', page: 0 }, turn: 0, signals: [] };
  const picture: PdfPage = { source: { kind: 'foreign' }, turn: null, signals: ['likeness'] };
  const words: PdfPage = { source: { kind: 'foreign' }, turn: null, signals: ['text', 'likeness'] };
  const kinds = (pages: readonly PdfPage[], expected: number) =>
    withoutRashness(
      pages,
      Array.from({ length: expected }, (_, page) => ({ document: 'cv', page })),
    ).map(({ source }) => source.kind);
  expect(kinds([known, picture, words], 1)).toEqual(['known', 'foreign', 'foreign']);
  expect(kinds([known, picture, words], 2)).toEqual(['known', 'unsure', 'foreign']);
});

describe('measures', () => {
  const letters = fc.string({ maxLength: 80 });

  test('text similarity lies between 0 and 1, is symmetric, and 1 for the same text', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const similarity = jaccard(gramsOf(a), gramsOf(b));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(similarity).toBe(jaccard(gramsOf(b), gramsOf(a)));
        if (gramsOf(a).size > 0) expect(jaccard(gramsOf(a), gramsOf(a))).toBe(1);
      }),
    );
  });

  test('text similarity heeds neither spaces nor case nor ligatures', () => {
    expect(jaccard(gramsOf('Zum ﬁnden oﬀen'), gramsOf('zumfinden OFFEN'))).toBe(1);
  });

  test('four quarter turns lead back, and a turn keeps every cell', () => {
    const raster: Raster = { width: 3, height: 2, ink: Float32Array.of(1, 2, 3, 4, 5, 6) };
    expect(turned(turned(turned(turned(raster, 90), 90), 90), 90)).toEqual(raster);
    expect(turned(raster, 90)).toEqual({ width: 2, height: 3, ink: Float32Array.of(4, 1, 5, 2, 6, 3) });
    for (const turn of turns) expect([...turned(raster, turn).ink].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(turned(turned(raster, 90), 270)).toEqual(raster);
  });

  test('correlation is 1 with itself, -1 with the opposite, 0 without variation', () => {
    const ramp = Float32Array.of(0, 1, 2, 3);
    expect(correlation(ramp, ramp)).toBeCloseTo(1);
    expect(
      correlation(
        ramp,
        ramp.map((value) => -value),
      ),
    ).toBeCloseTo(-1);
    expect(correlation(ramp, new Float32Array(4))).toBe(0);
  });
});
