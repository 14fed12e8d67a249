import { expect, test } from 'vitest';
import type { OpenDesk } from '../../../shared/pages/coach/desk-state';
import { roomOfOpenDesk } from '../../../shared/pages/coach/places/open-desk-room';
import { memoryShelf } from '../../../shared/store/memory-shelf';
import { course, deskOn, everythingOn, filesFor, keyOf, never, untold } from '../../desk/desk-at-hand';
import { checkOf, decided } from '../../desk/places/people';

const decision = {
  check: checkOf(1),
  change: 'decide',
  decision: decided('place', { reason: 'Wohnt in Erbach.' }),
} as const;

async function openDesk(shelf = memoryShelf(), own = keyOf(1)): Promise<OpenDesk> {
  const unlocked = await own;
  const door = await deskOn(shelf, unlocked);
  await door.importFiles(await filesFor([1, 2], unlocked), untold, never);
  return {
    stage: 'open',
    key: unlocked.key,
    door,
    course,
    overview: await door.overview(course, never),
    itemBank: null,
    renewing: null,
    clientAddress: '',
    unreadable: 0,
    idleMinutes: 15,
    monthsKept: 12,
    lastBackup: null,
    expired: 0,
    restored: null,
  };
}

test('a decision and who decides are there again, and lie sealed', async () => {
  const shelf = memoryShelf();
  const own = keyOf(1);
  const room = roomOfOpenDesk(await openDesk(shelf, own));
  await room.nameDecider('Frau Kaya');
  await room.change([decision]);
  const again = await roomOfOpenDesk(await openDesk(shelf, own)).read();
  expect(again.book.decidedBy).toBe('Frau Kaya');
  expect(again.dossiers.get(checkOf(1))?.decisions).toEqual([decision.decision]);
  expect(await everythingOn(shelf)).not.toMatch(/Erbach/);
});

test('what was decided about a person goes with their result', async () => {
  const open = await openDesk();
  await roomOfOpenDesk(open).change([decision]);
  await open.door.drop([checkOf(1)]);
  expect((await roomOfOpenDesk(open).read()).dossiers.size).toBe(0);
});
