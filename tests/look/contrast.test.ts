import { describe, expect, test } from 'vitest';
import { contrast, type Rgb, rgbOf } from '../../shared/pages/style/contrast';
import { demanded, pairs, quietColours, sizes, spaces } from '../../shared/pages/style/token-list';
import { colours, tokenNames } from './tokens';

test('contrast is what WCAG says of known colours', () => {
  const [black, white, grey] = ['#000000', '#ffffff', '#767676'].map((hex) => rgbOf(hex) as Rgb) as [Rgb, Rgb, Rgb];
  expect(contrast(black, white)).toBeCloseTo(21, 5);
  expect(contrast(white, white)).toBe(1);
  expect(contrast(grey, white)).toBeCloseTo(4.54, 2);
  expect(rgbOf('rgb(118, 118, 118)')).toEqual(grey);
  expect(rgbOf('light-dark(#000000, #ffffff)')).toBeNull();
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(pairs)('$ink on $ground is plain enough as $use', ({ ink, ground, use }) => {
    expect(contrast(rgbIn(ink), rgbIn(ground))).toBeGreaterThanOrEqual(demanded[use]);
  });

  function rgbIn(name: string): Rgb {
    const rgb = rgbOf(colours.get(name)?.[scheme] ?? '');
    if (!rgb) throw new Error(`no colour called ${name}`);
    return rgb;
  }
});

test('every colour is on a ground or named as one that tells nothing', () => {
  const known = new Set<string>([...pairs.flatMap(({ ink, ground }) => [ink, ground]), ...quietColours]);
  expect([...colours.keys()].filter((name) => !known.has(name))).toEqual([]);
});

test('the style page shows every space and every size', () => {
  const steps = tokenNames.filter((name) => /^(space-|size-|target$)/.test(name));
  expect([...spaces, ...sizes].sort()).toEqual(steps.sort());
});
