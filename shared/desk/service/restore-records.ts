import type { BackupRecord, OpenedBackup } from '../../exchange/backup-file';
import { besideHeld } from '../../exchange/import-files';
import type { Dossier } from '../../model/dossier';
import type { Write } from '../../store/shelf';
import { joinedDossier } from '../join-dossiers';
import type { HeldResult } from '../judged';
import { dayBegin } from '../vault/expiry';
import { keptFrom } from '../vault/kept-result';
import { setDayIn, setDayOf } from './delete-by-date';
import { dossierOf, dossierStep, followedAt } from './dossiers';
import { keepNow } from './keep-results';
import type { Vault } from './open-desk';

/** What came of a backup's records. */
export interface RestoredRecords {
  added: number;
  /** Newer than what was here. */
  updated: number;
  /** Here already, the same or newer. */
  here: number;
  /** Past their day of deletion: not brought back. */
  expired: number;
  /** Dossiers that brought something. */
  dossiers: number;
}
export const noRecords: RestoredRecords = { added: 0, updated: 0, here: 0, expired: 0, dossiers: 0 };

/** A page of lines is rewritten once a batch: many at a time are quicker than the few that an import shows as it goes. */
const restoredTogether = 100;

/** Brings records and dossiers in, in batches; record, line and dossier of one check come in one transaction. */
export async function restoreRecords(
  vault: Vault,
  backup: OpenedBackup,
  counts: RestoredRecords,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let batch: BackupRecord[] = [];
  let done = 0;
  const bring = async () => {
    const records = batch;
    batch = [];
    await vault.turn(() => bringRecords(vault, records, counts));
    done += records.length;
    progress(done);
  };
  for await (const line of backup.lines()) {
    signal.throwIfAborted();
    if (line.line === 'record') batch.push(line);
    if (line.line === 'dossier') await vault.turn(() => bringDossier(vault, line.dossier, counts));
    if (batch.length >= restoredTogether) await bring();
  }
  await bring();
}

async function bringRecords(vault: Vault, records: readonly BackupRecord[], counts: RestoredRecords): Promise<void> {
  const now = vault.room.now();
  const held: HeldResult[] = [];
  const steps: Write[] = [];
  const followed = await followedAt(vault.papers);
  for (const record of records) {
    const { check } = record.result;
    const expired = dayBegin(new Date(record.deleteAfter)).getTime() <= now.getTime();
    const joined = record.dossier && (!expired || followed[check]) ? await joinedHere(vault, record.dossier) : null;
    if (joined?.isNews) steps.push(await newsStep(vault, joined, counts));
    if (expired) {
      counts.expired += 1;
      continue;
    }
    const kept = await keptFrom(await vault.own.open('records', check));
    const beside = besideHeld(record.result, kept?.result ?? null);
    const taken = beside === 'added' || beside === 'updated';
    counts[taken ? beside : 'here'] += 1;
    const setDay = joined ? setDayIn(joined.dossier, now) : await setDayOf(vault, check);
    held.push(...changedRecord(taken || !kept ? record : kept, taken, setDay));
  }
  await keepNow(vault, held, steps);
}

/** What is to be written of a check: a record that came in, or one that was here and now goes on another day. */
function changedRecord(
  { result, importedAt, deleteAfter }: HeldResult,
  taken: boolean,
  setDay: string | undefined,
): HeldResult[] {
  const day = setDay ?? dayBegin(new Date(deleteAfter)).toISOString();
  return taken || Date.parse(day) !== Date.parse(deleteAfter) ? [{ result, importedAt, deleteAfter: day }] : [];
}

async function bringDossier(vault: Vault, dossier: Dossier, counts: RestoredRecords): Promise<void> {
  const joined = await joinedHere(vault, dossier);
  if (joined.isNews) await vault.own.write([await newsStep(vault, joined, counts)]);
}

interface JoinedDossier {
  readonly dossier: Dossier;
  /** The backup's tells something that was not here. */
  readonly isNews: boolean;
}

async function joinedHere(vault: Vault, there: Dossier): Promise<JoinedDossier> {
  const here = await dossierOf(vault, there.check);
  const dossier = here ? joinedDossier(here, there) : there;
  return { dossier, isNews: JSON.stringify(dossier) !== JSON.stringify(here) };
}

function newsStep(vault: Vault, { dossier }: JoinedDossier, counts: RestoredRecords): Promise<Write> {
  counts.dossiers += 1;
  return dossierStep(vault, dossier);
}
