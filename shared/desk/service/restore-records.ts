import type { BackupRecord, OpenedBackup } from '../../exchange/backup-file';
import { besideHeld } from '../../exchange/import-files';
import type { Dossier } from '../../model/dossier';
import type { Write } from '../../store/shelf';
import { joinedDossier } from '../join-dossiers';
import type { HeldResult } from '../judged';
import { dayBegin } from '../vault/expiry';
import { dossierOf, dossierStep, followedAt } from './dossiers';
import { heldResult } from './import-results';
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
  const held: HeldResult[] = [];
  const steps: Write[] = [];
  const followed = await followedAt(vault.papers);
  for (const { result, importedAt, deleteAfter, dossier } of records) {
    const day = dayBegin(new Date(deleteAfter));
    const expired = day.getTime() <= vault.room.now().getTime();
    if (dossier && (!expired || followed[result.check])) steps.push(...(await dossierSteps(vault, dossier, counts)));
    if (expired) {
      counts.expired += 1;
      continue;
    }
    const beside = besideHeld(result, await heldResult(vault, result.check));
    if (beside === 'added' || beside === 'updated') held.push({ result, importedAt, deleteAfter: day.toISOString() });
    counts[beside === 'duplicate' || beside === 'older' ? 'here' : beside] += 1;
  }
  await keepNow(vault, held, steps);
}

async function bringDossier(vault: Vault, dossier: Dossier, counts: RestoredRecords): Promise<void> {
  await vault.own.write(await dossierSteps(vault, dossier, counts));
}

/** Nothing where the backup's dossier tells nothing new. */
async function dossierSteps(vault: Vault, there: Dossier, counts: RestoredRecords): Promise<Write[]> {
  const here = await dossierOf(vault, there.check);
  const joined = here ? joinedDossier(here, there) : there;
  if (JSON.stringify(joined) === JSON.stringify(here)) return [];
  counts.dossiers += 1;
  return [await dossierStep(vault, joined)];
}
