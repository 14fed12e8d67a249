import type { Progress } from '../desk-door';
import { keptFrom } from '../vault/kept-result';
import { batchSize, keepNow } from './keep-results';
import type { Vault } from './open-desk';

/**
 * Works out the lines that other rules left behind and those that are missing, and drops lines whose record is gone.
 * Records are the truth; lines follow them.
 */
export async function bringUpToDate(vault: Vault, progress: Progress, signal: AbortSignal): Promise<void> {
  const { people, own } = vault;
  const records = new Set((await own.names('records')).map(String));
  const gone = people.checks().filter((check) => !records.has(check));
  if (gone.length > 0) {
    await vault.turn(() => people.change({ gone, added: [], rules: vault.rules.measuring, steps: [] }));
  }
  const missing = [...records].filter((check) => !people.has(check));
  const due = [...missing, ...outdatedChecks(vault)];
  for (let from = 0; from < due.length; from += batchSize) {
    signal.throwIfAborted();
    await vault.turn(() => workOut(vault, due.slice(from, from + batchSize)));
    progress(Math.min(due.length, from + batchSize), due.length);
  }
  await people.dropBroken();
}

function outdatedChecks({ people, rules }: Vault): string[] {
  return people
    .pages()
    .filter((page) => page.rules !== rules.measuring)
    .flatMap(({ page }) => page.texts.check);
}

/** Inside a turn, so that nobody who was deleted meanwhile comes back. */
async function workOut(vault: Vault, checks: readonly string[]): Promise<void> {
  const lying = await vault.own.openMany('records', checks);
  const kept = await Promise.all(lying.map(keptFrom));
  vault.unreadable += kept.filter((one, at) => one === null && lying[at] !== 'none').length;
  await keepNow(
    vault,
    kept
      .filter((one) => one !== null)
      .map(({ result, importedAt, deleteAfter }) => ({ result, importedAt, deleteAfter })),
  );
}
