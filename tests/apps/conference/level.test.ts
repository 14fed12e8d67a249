import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decibelOf, type Hearing, hear, nothingHeard, type Stretch } from '../../../shared/apps/conference/level';
import { createListener } from '../../../shared/apps/conference/listener';

/** Plays levels of 50 ms each and collects what is told. */
function play(levels: readonly number[]): { stretches: Stretch[]; silences: number[] } {
  const stretches: Stretch[] = [];
  const silences: number[] = [];
  const listen = createListener({
    onStretch: (stretch) => stretches.push(stretch),
    onSilence: (loudest) => silences.push(loudest),
  });
  for (const level of levels) listen(level, 50);
  return { stretches, silences };
}

const of = (decibel: number, milliseconds: number) => Array<number>(milliseconds / 50).fill(decibel);

describe('loudness', () => {
  it('of a full sine is -3 dBFS, of half the height 6 dB less', () => {
    const sine = Float32Array.from({ length: 4800 }, (_, i) => Math.sin((2 * Math.PI * i) / 48));
    expect(decibelOf(sine)).toBeCloseTo(-3.01, 1);
    expect(decibelOf(sine.map((s) => s / 2))).toBeCloseTo(-9.03, 1);
  });

  it('lies between -100 and 0 whatever the samples', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { maxLength: 300 }), (samples) => {
        const decibel = decibelOf(samples);
        expect(decibel).toBeGreaterThanOrEqual(-100);
        expect(decibel).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('stretches', () => {
  it('end after a pause and hold only the voiced time', () => {
    const { stretches } = play([...of(-100, 500), ...of(-30, 400), ...of(-90, 200), ...of(-30, 400), ...of(-90, 800)]);
    expect(stretches).toEqual([{ decibel: -30, milliseconds: 800 }]);
  });

  it('of a long talk are told in pieces', () => {
    const { stretches } = play(of(-25, 9_000));
    expect(stretches.map(({ milliseconds }) => milliseconds)).toEqual([3_000, 3_000, 3_000]);
  });

  it('count no quiet moment as voice and lose no voice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 0 }), { maxLength: 400 }), (levels) => {
        let hearing: Hearing = nothingHeard;
        let told = 0;
        for (const level of levels) {
          const { next, stretch } = hear(hearing, level, 50);
          hearing = next;
          told += stretch?.milliseconds ?? 0;
        }
        expect(told + hearing.voiced).toBe(levels.filter((level) => level >= -60).length * 50);
      }),
    );
  });
});

describe('silence', () => {
  it('is told once with its loudest moment', () => {
    expect(play([...of(-72, 1_000), ...of(-95, 20_000)])).toEqual({ stretches: [], silences: [-72] });
    expect(play(of(-100, 5_000)).silences).toEqual([-100]);
  });

  it('is not told where somebody spoke', () => {
    expect(play([...of(-30, 500), ...of(-95, 20_000)]).silences).toEqual([]);
  });
});
