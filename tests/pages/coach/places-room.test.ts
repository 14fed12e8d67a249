import { beforeAll, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { createKey, type UnlockedKey } from '../../../shared/exchange/coach-key';
import type { OpenDesk } from '../../../shared/pages/coach/desk-state';
import { roomOfOpenDesk } from '../../../shared/pages/coach/places/open-desk-room';
import { makeStore } from '../../../shared/store/make-store';
import { memoryShelf } from '../../../shared/store/memory-shelf';
import { checkOf, decided } from '../../desk/places/people';
import { judgedPerson } from './people';

const stamp = (n: number) => ({ id: checkOf(n), createdAt: '2026-11-01T00:00:00.000Z' });
let [own, other]: UnlockedKey[] = [];
beforeAll(async () => {
  own = await createKey('Frau Kaya', 'Apfel Wolke Treppe Lampe', stamp(1));
  other = { key: own.key, identity: (await createKey('Herr Wolf', 'Apfel Wolke Treppe Lampe', stamp(2))).identity };
});

const openDesk = (unlocked: UnlockedKey | undefined, people: readonly number[]): OpenDesk => ({
  stage: 'open',
  unlocked: unlocked as UnlockedKey,
  course: digitalDrivingLicence,
  clientAddress: '',
  unreadable: 0,
  people: people.map((n) => judgedPerson(n, 0.5)),
});
const decision = {
  check: checkOf(1),
  change: 'decide',
  decision: decided('place', { reason: 'Wohnt in Erbach.' }),
} as const;

test('a decision and who decides are there again, and lie sealed', async () => {
  const store = makeStore(memoryShelf());
  const room = roomOfOpenDesk(store, openDesk(own, [1, 2]));
  await room.nameDecider('Frau Kaya');
  await room.change([decision]);
  const again = await roomOfOpenDesk(store, openDesk(own, [1, 2])).read();
  expect(again.book.decidedBy).toBe('Frau Kaya');
  expect(again.dossiers.get(checkOf(1))?.decisions).toEqual([decision.decision]);
  const [paper] = await store.shelf.under('papers', []);
  expect(paper?.value).toBeInstanceOf(Uint8Array);
  expect(new TextDecoder('latin1').decode(paper?.value as Uint8Array)).not.toMatch(/Erbach|Kaya/);
});

test('a paper that cannot be opened is never overwritten', async () => {
  const store = makeStore(memoryShelf());
  await roomOfOpenDesk(store, openDesk(own, [1])).change([decision]);
  const [before] = await store.shelf.under('papers', []);
  const room = roomOfOpenDesk(store, openDesk(other, [1]));
  await expect(room.read()).rejects.toThrow();
  await expect(room.change([decision])).rejects.toThrow();
  expect((await store.shelf.under('papers', []))[0]).toEqual(before);
});

test('what was decided about a person goes with their result', async () => {
  const store = makeStore(memoryShelf());
  await roomOfOpenDesk(store, openDesk(own, [1, 2])).change([decision]);
  expect((await roomOfOpenDesk(store, openDesk(own, [2])).read()).dossiers.size).toBe(0);
  expect((await roomOfOpenDesk(store, openDesk(own, [1, 2])).read()).dossiers.size).toBe(0);
});
