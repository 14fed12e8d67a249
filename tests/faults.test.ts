import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { faults, type Host, leftOut, numbersIn } from './house/faults';
import { root } from './house/sources';

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:test|spec)\.tsx?$/.test(name) && !name.startsWith('soak'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(root, 'tests', name), 'utf8') }));
const isOf = (host: Host) => (name: string) => name.startsWith('e2e/') && !leftOut(host).includes(basename(name));
const testedIn = (isHere: (name: string) => boolean) =>
  new Set(files.filter(({ name }) => isHere(name)).flatMap(({ text }) => numbersIn(text)));

test('all 30 faults are in the list, and every one has a test that begins with its number', () => {
  const numbers = Array.from({ length: 30 }, (_, at) => at + 1);
  expect(Object.keys(faults).map(Number)).toEqual(numbers);
  const tested = testedIn(() => true);
  expect(numbers.filter((number) => !tested.has(number))).toEqual([]);
});

test.each(['pwa', 'extension'] as const)('what a browser can do wrong is tried in a real one: %s', (host) => {
  const tested = testedIn(isOf(host));
  const missing = Object.entries(faults).filter(
    ([number, { hosts }]) => hosts.includes(host) && !tested.has(Number(number)),
  );
  expect(missing.map(([number, { what }]) => `${number} ${what}`)).toEqual([]);
});

test('a missing number would be noticed', () => {
  expect(numbersIn("test('7 two tabs', …)\n  ['22 with __proto__', …],\n  test.each([])('no number')")).toEqual([
    7, 22,
  ]);
  expect(leftOut('pwa')).toContain('extension-update.spec.ts');
});
