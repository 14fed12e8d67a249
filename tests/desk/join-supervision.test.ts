import { expect, test } from 'vitest';
import { joinedSupervision, supervisionPaper } from '../../shared/desk/join-supervision';
import type { SupervisionBook } from '../../shared/model/supervision-book';

const since = '2026-11-01T08:00:00.000Z';
const keyOf = (n: number) => String(n).repeat(43);
const book = (...numbers: number[]): SupervisionBook => ({
  given: [],
  begun: numbers.map((n) => ({ code: `abcd-efg${n}`, at: since })) as SupervisionBook['begun'],
  known: numbers.map((n) => ({ publicKey: keyOf(n), label: `Frau ${n}`, since })),
});
const other = { label: 'Frau Blum', since };

test('both books in one, nothing twice, what is here in its words', () => {
  const joined = joinedSupervision(book(1, 2), book(2, 3));
  expect(joined.known.map(({ label }) => label)).toEqual(['Frau 3', 'Frau 1', 'Frau 2']);
  expect(joined.begun).toHaveLength(3);
  expect(joinedSupervision(joined, book(2, 3))).toEqual(joined);
});

test("the other desk's own signing key is trusted where this one signs with its own", () => {
  const none = { here: undefined, there: undefined };
  const signers = { here: { x: keyOf(7) }, there: { x: keyOf(8) } };
  expect(supervisionPaper(none, signers, other)?.known).toEqual([{ ...other, publicKey: keyOf(8) }]);
  expect(supervisionPaper(none, { ...signers, here: undefined }, other)?.known).toEqual([]);
  expect(supervisionPaper({ here: 'broken', there: undefined }, signers, other)).toBeNull();
});
