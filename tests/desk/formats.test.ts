import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { DeskDoor } from '../../shared/desk/desk-door';
import { createDeskService } from '../../shared/desk/service/desk-service';
import { doorTo } from '../../shared/desk/service/door';
import { resultVersion } from '../../shared/model/result';
import { memoryShelf } from '../../shared/store/memory-shelf';
import { openStore } from '../../shared/store/open-store';
import type { Shelf } from '../../shared/store/shelf';
import { judges } from '../../shared/tasks/judges';
import { checkOf } from '../pages/coach/people';
import { formatBytes, formatJson, layDown, oldDatabase, oldPassphrase } from '../store/old-database';
import { course, namesAt, never, untold } from './desk-at-hand';

/** The day after the files were made: nothing has had its time. */
const now = new Date('2026-11-24T08:00:00.000Z');

function deskOf(shelf: Shelf): DeskDoor {
  const bits = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;
  const service = createDeskService({ openShelf: async () => shelf, judges, now: () => now, bits });
  return doorTo(service.run, '99.0.0', service.forget);
}

async function deskOnOld(release: 'v1' | 'v2'): Promise<DeskDoor> {
  await layDown(oldDatabase(release), `desk-${release}`);
  const store = await openStore({ name: `desk-${release}`, signal: never });
  const [key] = (await store.keys.list()).records;
  if (!key) throw new Error('no key');
  const door = deskOf(store.shelf);
  expect(await door.unlock(key, { passphrase: oldPassphrase }, untold, never)).toEqual({ ok: true });
  return door;
}

interface Line {
  readonly line: string;
  readonly name: string;
  readonly value: unknown;
  readonly result: { readonly check: string };
  readonly dossier: { readonly check: string };
}
const backup = formatJson('backup-v1/backup.json') as {
  passphrase: string;
  start: { keyring: { keys: { recipient: string }[] } };
  lines: Line[];
};

/** The desk of version 2 and its backup hold the same; the backup's lines stand in `backup.json` as they were written. */
async function expectWhatItHeld(door: DeskDoor): Promise<void> {
  const kept = backup.lines.filter(({ line }) => line === 'record');
  expect(await door.unreadable()).toBe(0);
  expect((await door.overview(course, never)).count).toBe(kept.length);
  for (const { result, dossier } of kept) {
    const person = await door.person(result.check, course, never);
    expect(person?.person.result).toEqual({ ...result, version: resultVersion });
    expect(person?.dossier).toEqual(dossier);
  }
  const paper = (name: string) => backup.lines.find((line) => line.line === 'paper' && line.name === name)?.value;
  expect(await door.book()).toEqual(paper('book'));
  expect(await door.paper('bank-signer')).toEqual(paper('own bank-signer'));
  expect(await door.paper('supervision')).toEqual(paper('own supervision'));
  expect(JSON.stringify(await door.keys())).toContain(backup.start.keyring.keys[0]?.recipient);
}

/** Told by hand, beside what the same code wrote down. */
async function expectTheTalks(door: DeskDoor): Promise<void> {
  expect(await namesAt(door)).toEqual(['Mira Özdemir', 'Person 3', 'Tarek Wolf 1', 'Tarek Wolf 2']);
  const noted = await door.person(checkOf(2), course, never);
  expect(noted?.dossier).toMatchObject({
    notes: 'Kommt mittwochs, mag Kuchen.',
    decisions: [{ kind: 'waiting', from: 'proposal', decidedBy: 'Frau Kaya' }],
  });
  expect(await door.book()).toMatchObject({ courses: [{ title: 'Frühjahrskurs', places: 2 }], decidedBy: 'Frau Kaya' });
  const { check } = formatJson('v2/to-key.json');
  const trust = (await door.person(check, course, never))?.person.trust;
  expect(trust).toMatchObject({ log: 'whole', supervised: { kind: 'supervised', by: 'Frau Kaya' } });
  expect(trust?.begunAt).toBe('2026-11-23T14:46:38.264Z');
}

test('the vault of a database of version 2 opens with its passphrase, with everything in it', async () => {
  const door = await deskOnOld('v2');
  await expectWhatItHeld(door);
  await expectTheTalks(door);
});

test('what a database of version 1 held as files lies in the vault once it is opened', async () => {
  const door = await deskOnOld('v1');
  expect(await namesAt(door)).toEqual(['Mira Özdemir']);
  expect(await door.unreadable()).toBe(0);
});

test('a backup of version 1 founds a desk on an empty device', async () => {
  const door = deskOf(memoryShelf());
  const file = new Blob([formatBytes('backup-v1/backup.age')]);
  const answer = await door.found(file, backup.passphrase, checkOf(950), untold, never);
  expect(answer).toMatchObject({ ok: true, report: { added: 4, expired: 0, keys: 1 } });
  await expectWhatItHeld(door);
  await expectTheTalks(door);
});
