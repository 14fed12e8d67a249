import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openResult } from '../../shared/exchange/open-result';
import { packed, unpacked } from '../../shared/exchange/packed';
import { largestResult } from '../../shared/exchange/result-limits';
import { sealResult, sealResultPacked } from '../../shared/exchange/seal-result';
import { anyResult, checkId, resultOf } from './results';

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);

async function sealedBytes(plain: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

test('bytes come back as they were, packed or not', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (some) => {
      const plain = Uint8Array.from(some);
      expect(await unpacked(await packed(plain), 5_000)).toEqual({ ok: true, plain });
      fc.pre(plain[0] !== 0x1f);
      expect(await unpacked(plain, 5_000)).toEqual({ ok: true, plain });
    }),
  ));

test('24 packed bytes that would become too many are stopped on the way', async () => {
  const bomb = await packed(new Uint8Array(200 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(300_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await unpacked(bomb, largestResult)).toEqual({ ok: false, problem: 'too-large' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  expect(await openResult(await sealedBytes(bomb), [identity])).toMatchObject({ problem: 'too-large' });
});

test('cut off or altered packed bytes are told as damaged', async () => {
  const whole = await packed(new TextEncoder().encode(JSON.stringify(resultOf(checkId))));
  expect(await unpacked(whole.slice(0, -9), 9_999)).toMatchObject({ problem: 'damaged' });
  const altered = whole.slice();
  altered[40] = (altered[40] ?? 0) ^ 8;
  expect(await unpacked(altered, 9_999)).toMatchObject({ problem: 'damaged' });
  expect(await openResult(await sealedBytes(altered), [identity])).toMatchObject({ problem: 'damaged' });
});

test('a packed result opens like any other, and is shorter', async () => {
  await fc.assert(
    fc.asyncProperty(anyResult, async (result) => {
      expect(await openResult(await sealResultPacked(result, [recipient]), [identity])).toEqual({ ok: true, result });
    }),
    { numRuns: 30 },
  );
  const [attempt] = resultOf(checkId).attempts;
  const long = { ...resultOf(checkId), attempts: Array.from({ length: 12 }, () => attempt ?? never()) };
  const [plain, short] = [await sealResult(long, [recipient]), await sealResultPacked(long, [recipient])];
  expect(short.length).toBeLessThan(plain.length / 2);
});

function never(): never {
  throw new Error('the test result has no attempt');
}
