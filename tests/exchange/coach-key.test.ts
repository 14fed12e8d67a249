import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintWordList } from '../../shared/content/fingerprint-words';
import { createKey, recoverySheet, restoreKey, type UnlockedKey, unlockKey } from '../../shared/exchange/coach-key';
import { fingerprintWords } from '../../shared/exchange/fingerprint';
import { coachKeySchema } from '../../shared/model/coach-key';
import { checkId, otherCheckId } from './results';

const passphrase = 'Äpfel & Birnen 42';
const stamp = { id: checkId, createdAt: '2026-11-23T08:00:00.000Z' };
let made: UnlockedKey;

beforeAll(async () => {
  made = await createKey('Frau Kaya', passphrase, stamp);
});

describe("a coach's key", () => {
  test('fits the record that the store keeps, and hides its secret', () => {
    expect(v.parse(coachKeySchema, made.key)).toEqual(made.key);
    expect(JSON.stringify(made.key)).not.toContain('AGE-SECRET-KEY');
    expect(made.identity).toMatch(/^AGE-SECRET-KEY-1/);
  });

  test('opens with its passphrase and with no other', async () => {
    expect(await unlockKey(made.key, passphrase)).toEqual({ ok: true, identity: made.identity });
    expect(await unlockKey(made.key, `${passphrase} `)).toEqual({ ok: false, problem: 'wrong-passphrase' });
  });

  test('says when its record is damaged or belongs to another recipient', async () => {
    const lockedIdentity = made.key.lockedIdentity.replace('-----BEGIN', '----BEGIN');
    expect(await unlockKey({ ...made.key, lockedIdentity }, passphrase)).toEqual({ ok: false, problem: 'damaged' });
    const recipient = (await createKey('Herr Blum', passphrase, stamp)).key.recipient;
    expect(await unlockKey({ ...made.key, recipient }, passphrase)).toEqual({ ok: false, problem: 'damaged' });
  });

  test('comes back from its recovery sheet, typed by hand', async () => {
    const sheet = await recoverySheet(made);
    expect(sheet).toMatchObject({ label: 'Frau Kaya', createdAt: stamp.createdAt });
    const typed = sheet.identity.toLowerCase().replaceAll(/(.{10})/g, '$1 ');
    const restored = await restoreKey(typed, 'Frau Kaya', 'ein neues Kennwort', { ...stamp, id: otherCheckId });
    expect(restored).toMatchObject({ ok: true, unlocked: { identity: made.identity } });
    expect(restored.ok && restored.unlocked.key.recipient).toBe(made.key.recipient);
  });

  test('one mistyped sign of the sheet is noticed', async () => {
    const swapped = made.identity.slice(0, -1) + (made.identity.endsWith('Q') ? 'P' : 'Q');
    expect(await restoreKey(swapped, 'Frau Kaya', passphrase, stamp)).toEqual({ ok: false });
    expect(await restoreKey('', 'Frau Kaya', passphrase, stamp)).toEqual({ ok: false });
  });
});

describe('fingerprint words', () => {
  test('are four, always the same for a key and others for another', async () => {
    const recipient = `age1${'q'.repeat(58)}`;
    expect(await fingerprintWords(recipient)).toEqual(await fingerprintWords(recipient));
    expect(await fingerprintWords(recipient)).toHaveLength(4);
    expect(await fingerprintWords(recipient)).not.toEqual(await fingerprintWords(made.key.recipient));
  });

  test('come from 256 plain words of which no two are alike', () => {
    expect(fingerprintWordList).toHaveLength(256);
    for (const word of fingerprintWordList) expect(word).toMatch(/^[A-Z][a-z]{1,8}$/);
    const alike = fingerprintWordList.flatMap((one, index) =>
      fingerprintWordList.slice(index + 1).filter((other) => differInOneLetter(one.toLowerCase(), other.toLowerCase())),
    );
    expect(alike).toEqual([]);
  });
});

function differInOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const holes = [...long].map((_, at) => long.slice(0, at) + long.slice(at + 1));
  if (long.length > short.length) return holes.includes(short);
  return holes.some((hole, at) => hole === short.slice(0, at) + short.slice(at + 1));
}
