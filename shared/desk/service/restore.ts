import { BackupError, type BackupProblem, type OpenedBackup, openBackup } from '../../exchange/backup-file';
import { lockedKey } from '../../exchange/coach-key';
import { type CoachKey, coachKeySchema } from '../../model/coach-key';
import { checked } from '../../store/checked';
import type { Shelf } from '../../store/shelf';
import type { Progress, RestoreAnswer, RestoreReport } from '../desk-door';
import type { JobOf } from './jobs';
import { openDesk, type ServiceRoom, type Vault } from './open-desk';
import { passOnDossiers } from './pass-on-dossiers';
import { type BackupPapers, papersOf, restoreKeyring, restorePapers } from './restore-papers';
import { noRecords, restoreRecords } from './restore-records';

/** A backup that was read to its end and is sound: nothing has changed yet. */
export interface ProvenBackup extends OpenedBackup {
  readonly papers: BackupPapers;
  readonly records: number;
}

/** Brings a backup into the open desk. What is here stays; of one check the newer result counts. */
export async function restore(
  vault: Vault,
  { file, passphrase }: JobOf<'restore'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<RestoreAnswer> {
  const proven = await orProblem(() => prove(file, passphrase, progress, signal));
  return 'problem' in proven
    ? { ok: false, problem: proven.problem }
    : { ok: true, report: await bringIn(vault, proven, progress, signal) };
}

export type Founding =
  | { readonly ok: false; readonly problem: BackupProblem }
  | { readonly ok: true; readonly vault: Vault; readonly key: CoachKey; readonly report: RestoreReport };

/**
 * Opens a desk out of a backup, on a device that has none or another one. The backup's passphrase opens it from now on. A
 * crash in between leaves a desk with a part of it; the same restore again completes it.
 */
export async function foundDesk(
  room: ServiceRoom,
  job: JobOf<'found'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Founding> {
  const proven = await orProblem(() => prove(job.file, job.passphrase, progress, signal));
  if ('problem' in proven) return { ok: false, problem: proven.problem };
  const { start } = proven;
  const shelf = await room.openShelf();
  const id = (await keyHere(shelf, start.key.recipient))?.id ?? job.id;
  const stamp = { id, createdAt: start.key.createdAt };
  const { key, identity } = await lockedKey(start.identity, start.key.label, job.passphrase, stamp);
  if (key.recipient !== start.key.recipient) return { ok: false, problem: 'damaged' };
  await shelf.write([{ do: 'put', drawer: 'keys', key: [id], value: key }]);
  const { vault } = await openDesk(room, { kind: 'unlock', key, secret: { identity }, app: job.app }, progress, signal);
  if (!vault) return { ok: false, problem: 'damaged' };
  return { ok: true, vault, key, report: await bringIn(vault, proven, progress, signal) };
}

async function keyHere(shelf: Shelf, recipient: string): Promise<CoachKey | undefined> {
  const { records } = checked(coachKeySchema, await shelf.under('keys', []));
  return records.find((key) => key.recipient === recipient);
}

/** Reads everything once and keeps only what is small, so that a restore begins only with a sound file. */
async function prove(file: Blob, passphrase: string, progress: Progress, signal: AbortSignal): Promise<ProvenBackup> {
  const backup = await openBackup(file, passphrase);
  const found = new Map<string, unknown>();
  let records = 0;
  for await (const line of backup.lines()) {
    signal.throwIfAborted();
    if (line.line === 'paper') found.set(line.name, line.value);
    if (line.line !== 'record') continue;
    records += 1;
    if (records % 50 === 0) progress(Math.min(records, backup.start.expected), 2 * backup.start.expected);
  }
  const papers = papersOf(found);
  if (!papers) throw new BackupError('damaged');
  return { ...backup, papers, records };
}

async function bringIn(
  vault: Vault,
  proven: ProvenBackup,
  progress: Progress,
  signal: AbortSignal,
): Promise<RestoreReport> {
  const keys = await restoreKeyring(vault, proven.start);
  const papers = await restorePapers(vault, proven);
  const counts = { ...noRecords };
  const all = Math.max(1, proven.records);
  await restoreRecords(vault, proven, counts, (done) => progress(all + done, 2 * all), signal);
  await passOnDossiers(vault);
  return { ...counts, ...keys, ...papers, createdAt: proven.start.createdAt };
}

async function orProblem<T extends object>(work: () => Promise<T>): Promise<T | { readonly problem: BackupProblem }> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof BackupError) return { problem: thrown.problem };
    throw thrown;
  }
}
