import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exactNumbers } from './exact-numbers';

const room = new URL('../../shared/measure/', import.meta.url);
/** Whatever of Math IEEE 754 does not fix to the last bit, so that two browsers may differ. */
const inexact = /Math\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|tanh|cbrt|hypot)\(|[\w)] \*\* /;
/** Makes people up; judges nobody. */
const exempt = 'simulate.ts';

test('scoring uses only arithmetic that is the same in every browser', () => {
  const files = readdirSync(room).filter((name) => name.endsWith('.ts') && name !== exempt);
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) expect(readFileSync(new URL(name, room), 'utf8').match(inexact)?.[0], name).toBeUndefined();
});

/** Found the same in Node, Chromium and Firefox; changes only with the scoring rules. */
test('one profile, to the last bit', () => {
  expect(exactNumbers()).toMatchInlineSnapshot(`
    [
      0.9700339711500532,
      0.9748651454616214,
      -0.7413006537013968,
      0.8917535922508532,
      -1.8841793785594623,
      0.4012083995799132,
      1.0019473218259007,
      0.9462961573515918,
      -0.5484296760309472,
      1.027803454875252,
      -1.8692524385856204,
      0.7657241450812923,
      1.093880042925735,
      0.7978171071839912,
      0.04191312015769832,
      0.8918797230521424,
      -1.094425685057941,
      1.1897258801285737,
      0.7847544393728136,
      0.6211540812745193,
      -0.3403099393553878,
      1.0989972464767157,
      -1.751340889483416,
      1.0688191936237619,
      0,
    ]
  `);
});
