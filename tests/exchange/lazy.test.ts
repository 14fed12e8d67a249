import { expect, test } from 'vitest';
import { importsOf, sourcesIn } from '../house/sources';

const heavy = ['age-encryption', 'pdf-lib'];
const found = sourcesIn('shared/exchange', 'shared/store')
  .flatMap(importsOf)
  .filter(({ to }) => heavy.includes(to));

test('encryption and PDF writing come only when they are used', () => {
  expect(found.filter(({ kind }) => kind === 'value')).toEqual([]);
  expect(new Set(found.filter(({ kind }) => kind === 'later').map(({ to }) => to))).toEqual(new Set(heavy));
});
