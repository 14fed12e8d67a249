import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedKeyring,
  deskKeysOf,
  joinedKeyring,
  type KeysChange,
  mostNamed,
  withOwnKey,
} from '../../shared/desk/desk-keys';
import type { Keyring } from '../../shared/model/keyring';

const at = '2026-11-23T08:00:00.000Z';
const recipientOf = (n: number) => `age1${'qpzry9x8gf'[n]?.repeat(58)}`;
const opening = { label: 'Frau Kaya', recipient: recipientOf(0), createdAt: at };
const empty: Keyring = { keys: [], recipients: [] };
const spare = (n: number) => ({ label: `Schlüssel ${n}`, identity: `AGE-SECRET-KEY-1${n}`, recipient: recipientOf(n) });
const change = (keyring: Keyring, ...changes: KeysChange[]) =>
  changes.reduce((ring, one) => changedKeyring(opening, ring, one, at), keyring);
const named = (keyring: Keyring) => deskKeysOf(opening, keyring).named;

test('a new desk names its one key, and that one cannot be retired', () => {
  expect(named(empty)).toEqual([recipientOf(0)]);
  const after = change(empty, { change: 'retire', recipient: recipientOf(0) });
  expect(deskKeysOf(opening, after).own[0]?.retiredAt).toBeNull();
});

test("a colleague's key is named from the moment it is added, until it is taken off", () => {
  const added = change(empty, { change: 'add-other', other: { label: 'Frau Blum', recipient: recipientOf(5) } });
  expect(named(added)).toEqual([recipientOf(0), recipientOf(5)]);
  const dropped = change(added, { change: 'drop-other', recipient: recipientOf(5) });
  expect(named(dropped)).toEqual([recipientOf(0)]);
  expect(dropped.recipients).toEqual([]);
});

test('a retired key stays on the ring; another one of this desk is named in its place', () => {
  const two = withOwnKey(opening, empty, spare(1));
  expect(named(two)).toEqual([recipientOf(0)]);
  const retired = change(two, { change: 'retire', recipient: recipientOf(0) });
  expect(named(retired)).toEqual([recipientOf(1)]);
  expect(deskKeysOf(opening, retired).own.map(({ retiredAt }) => retiredAt)).toEqual([at, null]);
  expect(named(change(retired, { change: 'use-again', recipient: recipientOf(0) }))).toEqual([recipientOf(1)]);
});

test('a key that is one of the desk itself is not added as somebody else', () => {
  const two = withOwnKey(opening, empty, spare(1));
  expect(change(two, { change: 'add-other', other: { label: 'ich', recipient: recipientOf(1) } })).toBe(two);
  expect(withOwnKey(opening, two, spare(1))).toBe(two);
});

const recipient = fc.integer({ min: 0, max: 9 }).map(recipientOf);
const anyChange: fc.Arbitrary<KeysChange> = fc.oneof(
  fc.record({ change: fc.constant('retire' as const), recipient }),
  fc.record({ change: fc.constant('use-again' as const), recipient }),
  fc.record({ change: fc.constant('drop-other' as const), recipient }),
  fc.record({ change: fc.constant('name' as const), recipient, named: fc.boolean() }),
  recipient.map((one) => ({ change: 'add-other' as const, other: { label: 'wer', recipient: one } })),
);

test('whatever is changed, one own key in use is named, nobody twice, no stranger, and no key is lost', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), fc.subarray([1, 2, 3]), (changes, own) => {
      const begun = own.reduce((ring, n) => withOwnKey(opening, ring, spare(n)), empty);
      const ring = change(begun, ...changes);
      const keys = deskKeysOf(opening, ring);
      expect(ring.keys).toEqual(begun.keys);
      expect(new Set(keys.named).size).toBe(keys.named.length);
      expect(keys.named.length).toBeLessThanOrEqual(mostNamed);
      const inUse = keys.own.filter(({ retiredAt }) => retiredAt === null).map((key) => key.recipient);
      expect(keys.named.some((one) => inUse.includes(one))).toBe(true);
      const can = [...inUse, ...keys.others.map((key) => key.recipient)];
      expect(keys.named.filter((one) => !can.includes(one))).toEqual([]);
    }),
  );
});

test('joining keyrings loses no key, and doing it again changes nothing', () => {
  const ring = fc.array(anyChange, { maxLength: 12 }).chain((changes) =>
    fc.subarray([1, 2, 3, 4]).map((own) =>
      change(
        own.reduce((all, n) => withOwnKey(opening, all, spare(n)), empty),
        ...changes,
      ),
    ),
  );
  fc.assert(
    fc.property(ring, ring, (here, there) => {
      const joined = joinedKeyring(opening, here, there);
      const all = deskKeysOf(opening, joined);
      const known = [...all.own, ...all.others].map((key) => key.recipient);
      for (const key of [...here.keys, ...there.keys, ...here.recipients, ...there.recipients]) {
        expect(known).toContain(key.recipient);
      }
      expect(new Set(known).size).toBe(known.length);
      expect(joinedKeyring(opening, joined, there)).toEqual(joined);
    }),
  );
});
