import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintWords } from '../../shared/exchange/fingerprint';
import { openResult, openResultWithWords } from '../../shared/exchange/open-result';
import { largestResultFile } from '../../shared/exchange/result-limits';
import { drawCode } from '../../shared/exchange/resume-code';
import { resultFileName, sealResult, sealResultWithWords } from '../../shared/exchange/seal-result';
import { resultVersion } from '../../shared/model/result';
import { anyResult, checkId, resultOf } from './results';

let identity: string;
let recipient: string;
let strangerIdentity: string;
let strangerRecipient: string;

beforeAll(async () => {
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  strangerIdentity = await generateX25519Identity();
  strangerRecipient = await identityToRecipient(strangerIdentity);
});

/** An age file for us with anything inside. */
async function ageFileOf(plain: string | Uint8Array) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

const problemOf = async (bytes: Uint8Array, identities = [identity]) => {
  const opened = await openResult(bytes, identities);
  return opened.ok ? 'opened' : opened.problem;
};

describe('a result file', () => {
  test('gives every result back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        expect(await openResult(await sealResult(result, [recipient]), [identity])).toEqual({ ok: true, result });
      }),
      { numRuns: 60 },
    );
  });

  test('opens for each of several recipients, with any of many keys', async () => {
    const sealed = await sealResult(resultOf(checkId), [strangerRecipient, recipient]);
    expect(await problemOf(sealed, [identity])).toBe('opened');
    expect(await problemOf(sealed, [strangerIdentity])).toBe('opened');
    const mine = await sealResult(resultOf(checkId), [recipient]);
    expect(await problemOf(mine, [strangerIdentity, identity])).toBe('opened');
  });

  test('shows nothing of the person in its bytes or its name', async () => {
    const sealed = await sealResult(resultOf(checkId), [recipient]);
    const raw = new TextDecoder('latin1').decode(sealed);
    for (const word of ['Ayşe', 'Ay\u00c5', 'application-pdf', checkId, recipient]) expect(raw).not.toContain(word);
    expect(resultFileName(sealed)).toMatch(/^probefahrt-[a-z2-9]{8}\.age$/);
    const again = await sealResult(resultOf(checkId), [recipient]);
    expect(resultFileName(again)).not.toBe(resultFileName(sealed));
  });

  test('is never sealed to nobody', async () => {
    await expect(sealResult(resultOf(checkId), [])).rejects.toThrow(RangeError);
  });
});

describe('a result without an invitation', () => {
  const numbers = [0, 255, 7, 99, 200].values();
  const drawn = drawCode(() => numbers.next().value ?? 0);
  const words = drawn.join('-');

  test('is locked with five words that may be typed carelessly', async () => {
    const locked = await sealResultWithWords(resultOf(checkId), drawn);
    expect(await problemOf(locked)).toBe('needs-passphrase');
    const typed = ` ${words.toUpperCase().replaceAll('-', '  ')}. `;
    expect(await openResultWithWords(locked, typed)).toEqual({ ok: true, result: resultOf(checkId) });
    expect(await openResultWithWords(locked, `${words}-apfel`)).toMatchObject({ problem: 'wrong-passphrase' });
  });

  test('words do not open a file for a key, nor one that would freeze the page', async () => {
    const sealed = await sealResult(resultOf(checkId), [recipient]);
    expect(await openResultWithWords(sealed, words)).toMatchObject({ problem: 'wrong-key' });
    const frozen = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 20\nAAAA\n--- AAAA\n';
    const opened = await openResultWithWords(new TextEncoder().encode(frozen), words);
    expect(opened).toMatchObject({ problem: 'foreign' });
  });
});

describe('what is not taken', () => {
  test('another key is told apart from damage', async () => {
    const sealed = await sealResult(resultOf(checkId), [strangerRecipient]);
    expect(await problemOf(sealed)).toBe('wrong-key');
    expect(await problemOf(sealed, [])).toBe('wrong-key');
    const altered = (await sealResult(resultOf(checkId), [recipient])).with(-5, 0).with(-6, 1);
    expect(await problemOf(altered)).toBe('damaged');
  });

  test('20 one flipped bit anywhere is never taken', async () => {
    const sealed = await sealResult(resultOf(checkId), [recipient]);
    const bit = fc.nat(sealed.length * 8 - 1);
    await fc.assert(
      fc.asyncProperty(bit, async (position) => {
        const at = position >> 3;
        const altered = sealed.with(at, (sealed[at] ?? 0) ^ (1 << (position & 7)));
        expect(await problemOf(altered)).not.toBe('opened');
      }),
      { numRuns: 200 },
    );
  });

  test('one flipped bit behind the header is damage', async () => {
    const sealed = await sealResult(resultOf(checkId), [recipient]);
    const payload = new TextDecoder('latin1').decode(sealed).indexOf('\n--- ');
    for (let at = payload + 5; at < sealed.length; at += 37) {
      expect([at, await problemOf(sealed.with(at, (sealed[at] ?? 0) ^ 4))]).toEqual([at, 'damaged']);
    }
  });

  test('19 a file that was cut off is damaged, wherever the cut is', async () => {
    const sealed = await sealResult(resultOf(checkId), [recipient]);
    for (let length = 22; length < sealed.length; length += 23) {
      expect([length, await problemOf(sealed.subarray(0, length))]).toEqual([length, 'damaged']);
    }
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Sehr geehrte Frau Kaya'],
    ['a PDF', '%PDF-1.7\n'],
    ['a bare result', JSON.stringify(resultOf(checkId))],
  ])('%s is foreign', async (_name, content) => {
    expect(await problemOf(new TextEncoder().encode(content))).toBe('foreign');
  });

  test.each([
    ['23 100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['23 levels that never close', '{"a":'.repeat(100_000)],
  ])('%s inside an age file are refused', async (_name, content) => {
    expect(await problemOf(await ageFileOf(content))).toBe('foreign');
  });

  test.each([
    ['no JSON', 'Hallo'],
    ['other JSON', '{"format":"something"}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a prototype key', JSON.stringify(resultOf(checkId)).replace('{', '{"__proto__":{"example":true},')],
    ['a constructor key', JSON.stringify(resultOf(checkId)).replace('"person":{', '"person":{"constructor":{},')],
  ])('an age file with %s inside is foreign', async (_name, content) => {
    expect(await problemOf(await ageFileOf(content))).toBe('foreign');
    expect(({} as Record<string, unknown>).example).toBeUndefined();
  });

  test('bytes that are no UTF-8 inside are foreign', async () => {
    expect(await problemOf(await ageFileOf(new Uint8Array([0xff, 0xfe, 0x80])))).toBe('foreign');
  });

  test('the version is looked at before the schema', async () => {
    const newer = { ...resultOf(checkId), version: resultVersion + 1, somethingNew: true };
    expect(await problemOf(await ageFileOf(JSON.stringify(newer)))).toBe('newer-format');
  });

  test.each([
    ['an unknown property', { ...resultOf(checkId), extra: 1 }],
    ['a wrong type', { ...resultOf(checkId), attempts: 'none' }],
    ['a missing part', { format: 'probefahrt-result', version: 1 }],
    ['a version that never was', { ...resultOf(checkId), version: 0.5 }],
    ['too long a name', { ...resultOf(checkId), person: { name: 'x'.repeat(10_000), equipment: {} } }],
  ])('a result with %s is damaged', async (_name, content) => {
    expect(await problemOf(await ageFileOf(JSON.stringify(content)))).toBe('damaged');
  });

  test('a later age format is newer', async () => {
    expect(await problemOf(new TextEncoder().encode('age-encryption.org/v2\n-> X\n'))).toBe('newer-format');
  });

  test('a file locked with a passphrase says so, before any key is derived', async () => {
    const file = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAA\n--- AAAA\n';
    expect(await problemOf(new TextEncoder().encode(file))).toBe('needs-passphrase');
  });

  test('23 100 MB are refused at once, and 5 MB of JSON inside a small enough file too', async () => {
    const before = performance.now();
    expect(await problemOf(new Uint8Array(100 * 1024 * 1024))).toBe('too-large');
    expect(performance.now() - before).toBeLessThan(100);
    const inside = await ageFileOf(' '.repeat(5 * 1024 * 1024));
    expect(inside.length).toBeLessThan(largestResultFile);
    expect(await problemOf(inside)).toBe('too-large');
  });

  test('a header of thousands of recipients ends before any of them is tried', async () => {
    const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
    const flood = `age-encryption.org/v1\n${stanza.repeat(40_000)}--- AAAA\n`;
    expect(await problemOf(new TextEncoder().encode(flood))).toBe('damaged');
  });
});

test('a file says in its header whose keys open it, and any age program may skip that', async () => {
  const [mine, hers] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  const recipients = await Promise.all([mine, hers].map(identityToRecipient));
  const file = await sealResult(resultOf(checkId), recipients);
  expect(new TextDecoder('latin1').decode(file)).toMatch(/\n-> probefahrt-for [0-9a-f]{8} [0-9a-f]{8}\n\n-/);
  for (const identity of [mine, hers]) expect(await openResult(file, [identity])).toMatchObject({ ok: true });
  const needs = await Promise.all(recipients.map(fingerprintWords));
  const stranger = await generateX25519Identity();
  expect(await openResult(file, [stranger])).toMatchObject({ ok: false, problem: 'wrong-key', needs });
});

test('a file of an older app does not say whose it is, and is told so', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  const file = await encrypter.encrypt(JSON.stringify(resultOf(checkId)));
  expect(await openResult(file, [await generateX25519Identity()])).toMatchObject({ problem: 'wrong-key', needs: [] });
});
