import { readFileSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openResult } from '../../shared/exchange/open-result';
import { sealResult } from '../../shared/exchange/seal-result';
import { publishedSchema, publishedSchemaPath } from './published-schema';
import { anyResult, checkId, resultOf } from './results';

const file = readFileSync(publishedSchemaPath, 'utf8');
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(file));

test('the published schema is made from the code as it is (else: npm run schema)', () => {
  expect(file).toBe(publishedSchema());
});

test('a sealed and opened result fits the published schema', async () => {
  const identity = await generateX25519Identity();
  const opened = await openResult(await sealResult(resultOf(checkId), [await identityToRecipient(identity)]), [
    identity,
  ]);
  expect(opened.ok && validate(opened.result)).toBe(true);
});

test('so does every other result', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      expect([validate(result), validate.errors]).toEqual([true, null]);
    }),
  );
});

test.each([
  ['an extra property', { ...resultOf(checkId), extra: 1 }],
  ['a missing check', { ...resultOf(checkId), check: undefined }],
  ['another version', { ...resultOf(checkId), version: 3 }],
  ['a check that is no UUID', { ...resultOf(checkId), check: 'mine' }],
  ['a verdict that does not exist', JSON.parse(JSON.stringify(resultOf(checkId)).replace('"met"', '"failed"'))],
  ['half a millisecond', JSON.parse(JSON.stringify(resultOf(checkId)).replace('61000', '0.5'))],
])('it refuses %s', (_name, content) => {
  expect(validate(content)).toBe(false);
});
