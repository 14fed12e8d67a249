import { digitalDrivingLicence } from '../../shared/content/course';
import type { DeskDoor } from '../../shared/desk/desk-door';
import type { LookedAt } from '../../shared/desk/import-report';
import { createDeskService } from '../../shared/desk/service/desk-service';
import { doorTo } from '../../shared/desk/service/door';
import { createKey, type UnlockedKey } from '../../shared/exchange/coach-key';
import { sealResult } from '../../shared/exchange/seal-result';
import type { Result } from '../../shared/model/result';
import type { Shelf } from '../../shared/store/shelf';
import { judges } from '../../shared/tasks/judges';
import { checkOf, resultOf } from '../pages/coach/people';

export const passphrase = 'Regenschirm Kaktus Tuba Ampel';
export const course = digitalDrivingLicence;
export const never = new AbortController().signal;
export const untold = () => undefined;

export const keyOf = (n: number, label = 'Jobcenter, Frau Kaya') =>
  createKey(label, passphrase, { id: checkOf(900 + n), createdAt: '2026-11-01T08:00:00.000Z' });

/** A desk in this process, on a shelf that outlives it. */
export async function deskOn(
  shelf: Shelf,
  { key, identity }: UnlockedKey,
  { now = new Date('2026-11-23T08:00:00.000Z'), app = '0.1.0', backupWorkFactor = 8 } = {},
): Promise<DeskDoor> {
  const bits = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;
  const { run, forget } = createDeskService({
    openShelf: async () => shelf,
    judges,
    now: () => now,
    bits,
    backupWorkFactor,
  });
  const door = doorTo(run, app, forget);
  const answer = await door.unlock(key, { identity }, untold, never);
  if (!answer.ok) throw new Error(answer.problem);
  return door;
}

export async function fileOf(result: Result, recipient: string, name = `probefahrt-${result.check.slice(-4)}.age`) {
  return new File([await sealResult(result, [recipient])], name);
}

export const filesFor = (numbers: readonly number[], { key }: UnlockedKey) =>
  Promise.all(numbers.map((n) => fileOf(resultOf(n), key.recipient)));

/** The outcomes in a word each. */
export const inWords = (looked: readonly LookedAt[]) =>
  looked.map(({ outcome }) => (outcome.outcome === 'refused' ? outcome.problem : outcome.outcome));

export async function namesAt(door: DeskDoor): Promise<(string | null)[]> {
  return [...(await door.overview(course, never)).columns.name].sort();
}

/** Everything on a shelf as text, letter by letter: nothing of a person may be found in it. */
export async function everythingOn(shelf: Shelf): Promise<string> {
  const drawers = ['vaults', 'records', 'pages', 'page-dates', 'dossiers', 'papers', 'results', 'keys'] as const;
  const all = await Promise.all(drawers.map((drawer) => shelf.under(drawer, [])));
  const text = (value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : JSON.stringify(value);
  return all.flatMap((records) => records.map(({ value }) => text(value))).join('\n');
}
