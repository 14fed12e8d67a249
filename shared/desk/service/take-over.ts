import { openResult } from '../../exchange/open-result';
import { type StoredResult, storedResultSchema } from '../../model/stored-result';
import { checked } from '../../store/checked';
import type { Write } from '../../store/shelf';
import type { Progress } from '../desk-door';
import type { HeldResult } from '../judged';
import { dayBegin } from '../vault/expiry';
import { keptFrom } from '../vault/kept-result';
import { batchSize, keepResults } from './keep-results';
import type { Vault } from './open-desk';

/**
 * Moves results of the first format, each an age file of its own, into the vault. A batch appears there and goes here in
 * one transaction, so a crash in between loses nothing. Another key's results stay where they are.
 */
export async function takeOver(vault: Vault, progress: Progress, signal: AbortSignal): Promise<void> {
  const { records, damaged } = checked(storedResultSchema, await vault.shelf.under('results', []));
  vault.unreadable = damaged.length;
  for (let from = 0; from < records.length; from += batchSize) {
    signal.throwIfAborted();
    await takeBatch(vault, records.slice(from, from + batchSize));
    progress(Math.min(records.length, from + batchSize), records.length);
  }
}

async function takeBatch(vault: Vault, batch: readonly StoredResult[]): Promise<void> {
  const held: HeldResult[] = [];
  const steps: Write[] = [];
  for (const { check, sealed, importedAt, deleteAfter } of batch) {
    const opened = await openResult(sealed, [vault.unlocked.identity]);
    if (!opened.ok) {
      vault.unreadable += 1;
      continue;
    }
    steps.push({ do: 'delete', drawer: 'results', key: [check] });
    const here = await keptFrom(await vault.own.open('records', opened.result.check));
    if (here && Date.parse(here.result.endedAt) > Date.parse(opened.result.endedAt)) continue;
    held.push({ result: opened.result, importedAt, deleteAfter: dayBegin(new Date(deleteAfter)).toISOString() });
  }
  if (steps.length > 0) await keepResults(vault, held, steps);
}
