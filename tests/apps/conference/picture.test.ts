import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, isAlive, lightOf } from '../../../shared/apps/conference/picture';

const width = 64;
const height = 48;

/** A frame whose pixels are grey of the given brightness, 0 to 255. */
function frame(greyAt: (x: number, y: number) => number): Frame {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.fill(greyAt(x, y), 4 * (y * width + x), 4 * (y * width + x) + 3);
  }
  return { width, height, data };
}

const inTheMiddle = (x: number, y: number) => Math.abs(x - 32) < 12 && Math.abs(y - 22) < 15;

describe('light', () => {
  it('is the same everywhere in an even picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (grey) => {
        const { subject, background } = lightOf(frame(() => grey));
        expect(subject).toBeCloseTo(grey / 255, 5);
        expect(background).toBeCloseTo(grey / 255, 5);
      }),
    );
  });

  it('tells a dark face before a window from a lit one before a wall', () => {
    const backlit = lightOf(frame((x, y) => (inTheMiddle(x, y) ? 20 : 250)));
    const lit = lightOf(frame((x, y) => (inTheMiddle(x, y) ? 170 : 120)));
    expect(backlit.subject).toBeLessThan(0.2);
    expect(backlit.background).toBeGreaterThan(0.9);
    expect(lit.subject).toBeGreaterThan(lit.background);
  });

  it('weighs green most and blue least, as the eye does', () => {
    const of = (channel: number) => {
      const data = new Uint8ClampedArray(width * height * 4).map((_, at) => (at % 4 === channel ? 255 : 0));
      return lightOf({ width, height, data }).subject;
    };
    expect(of(1)).toBeGreaterThan(of(0));
    expect(of(0)).toBeGreaterThan(of(2));
  });

  it('of nothing is nothing', () => {
    expect(lightOf({ width: 0, height: 0, data: [] })).toEqual({ subject: 0, background: 0 });
  });
});

describe('alive', () => {
  const noisy = (seed: number, base: number) => frame((x, y) => base + ((x * 7 + y * 13 + seed * 31) % 5));

  it('is a picture that changes, if only by noise', () => {
    expect(isAlive(noisy(1, 100), noisy(2, 100))).toBe(true);
  });

  it('is neither a black picture nor a frozen one', () => {
    expect(isAlive(noisy(1, 0), noisy(2, 0))).toBe(false);
    expect(
      isAlive(
        frame(() => 0),
        frame(() => 0),
      ),
    ).toBe(false);
    expect(isAlive(noisy(1, 100), noisy(1, 100))).toBe(false);
  });
});
