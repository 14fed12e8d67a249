import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './house/sources';

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

/** Licences whose code may be shipped inside a work under EUPL-1.2. */
const shippable = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
];

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

test('every package that may be bundled has a licence that fits EUPL-1.2', () => {
  expect(shipped.length).toBeGreaterThan(10);
  const unfit = shipped.filter(([, { license }]) => !fits(license ?? ''));
  expect(unfit.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('another licence would be noticed', () => {
  expect(['', 'AGPL-3.0', '(MIT AND GPL-3.0)', '(GPL-3.0 OR MIT)'].map(fits)).toEqual([false, false, false, true]);
});

/** One fitting choice of `OR` is enough; of `AND` all must fit. */
function fits(expression: string): boolean {
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => shippable.includes(name)));
}
