import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSigner } from '../../shared/exchange/ed25519';
import { itemBankBytes, readItemBank, signItemBank } from '../../shared/exchange/item-bank-file';
import { signerOf, signerPaperOf } from '../../shared/exchange/signer-paper';
import { withDifficulties } from '../../shared/measure/calibration/with-difficulties';
import { canonicalJson } from '../../shared/model/canonical-json';
import type { ItemBank } from '../../shared/model/item-bank';
import { taskOf } from '../measure/people';

const bank: ItemBank = {
  format: 'probefahrt-item-bank',
  version: 1,
  app: '1.2.3',
  createdAt: '2027-02-03T10:00:00.000Z',
  people: 412,
  demonstration: false,
  anchored: false,
  gate: { gain: 12.5, standardError: 3.1 },
  items: [
    {
      task: 'one',
      criterion: 'c0',
      module: 'apply',
      expert: 0.5,
      difficulty: 0.8123,
      standardError: 0.2,
      responses: 90,
    },
    { task: 'one', criterion: 'c1', module: 'apply', expert: 9, difficulty: 1, standardError: 0.2, responses: 90 },
  ],
};
const signed = (async () => signItemBank(bank, await createSigner()))();
const bytes = signed.then(itemBankBytes);
const edited = async (from: string, to: string) =>
  new TextEncoder().encode(new TextDecoder().decode(await bytes).replace(from, to));

describe('a signed bank', () => {
  test('comes back whole, with the words of its signer', async () => {
    const read = await readItemBank(await bytes);
    expect(read).toMatchObject({ ok: true, bank });
    expect(read.ok && read.words).toHaveLength(4);
  });

  test('is read whatever the order of its names', async () => {
    const turned = JSON.stringify(JSON.parse(new TextDecoder().decode(await bytes)), null, 2);
    expect((await readItemBank(new TextEncoder().encode(turned))).ok).toBe(true);
  });

  test('every changed digit of it is noticed', async () => {
    expect(await readItemBank(await edited('0.8123', '0.8124'))).toEqual({ ok: false, problem: 'tampered' });
    expect(await readItemBank(await edited('"people":412', '"people":4120'))).toEqual({
      ok: false,
      problem: 'tampered',
    });
    expect(await readItemBank(await edited('"people":412', '"people":-4'))).toEqual({ ok: false, problem: 'tampered' });
  });

  test('another signer cannot take it over', async () => {
    const other = await signItemBank({ ...bank, people: 413 }, await createSigner());
    const mixed = itemBankBytes({ ...(await signed), signer: other.signer });
    expect(await readItemBank(mixed)).toEqual({ ok: false, problem: 'tampered' });
  });

  test('no flipped bit goes through', async () => {
    const whole = await bytes;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const hurt = whole.slice();
        hurt[at] = (hurt[at] ?? 0) ^ (1 << bit);
        expect((await readItemBank(hurt)).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('not even the bits to spare in the signer’s last sign can be changed', async () => {
    const { signer } = await signed;
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const other = signer.slice(0, -1) + signs[signs.indexOf(signer.at(-1) ?? '') ^ 1];
    expect(await readItemBank(await edited(signer, other))).toEqual({ ok: false, problem: 'tampered' });
  });

  test.each([
    ['something else', 'foreign', '{"a":1}'],
    ['no JSON', 'foreign', 'hello'],
    ['a reach for the prototype', 'foreign', '{"__proto__":{"format":"probefahrt-signed-item-bank"}}'],
    ['a newer app', 'newer-format', '{"format":"probefahrt-signed-item-bank","version":2,"bank":{"version":1}}'],
    ['too much', 'too-large', ' '.repeat(2_000_001)],
  ])('%s is refused: %s', async (_, problem, text) => {
    expect(await readItemBank(new TextEncoder().encode(text))).toEqual({ ok: false, problem });
  });

  test('a kept signer signs as before', async () => {
    const first = await createSigner();
    const again = await signerOf(JSON.parse(JSON.stringify(await signerPaperOf(first))));
    if (!again) throw new Error('the paper was not understood');
    expect((await signItemBank(bank, again)).signature).toBe((await signItemBank(bank, first)).signature);
    expect(await signerOf({ kty: 'RSA' })).toBeNull();
  });
});

test('canonical JSON sorts names and refuses what JSON cannot hold', () => {
  expect(canonicalJson({ b: [1, 'ü'], a: { d: null, c: true } })).toBe('{"a":{"c":true,"d":null},"b":[1,"ü"]}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
});

test('a bank replaces the experts’ values of the same criteria only', () => {
  const task = taskOf('one', 'apply', [0.5, -1, 2]);
  const [changed] = withDifficulties([task], bank);
  expect(changed?.criteria.map(({ difficulty }) => difficulty)).toEqual([0.8123, -1, 2]);
  expect(withDifficulties([task], null)[0]).toBe(task);
});
