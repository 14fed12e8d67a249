import type { FileProblem } from '../../exchange/file-problem';
import { besideHeld, openFile } from '../../exchange/import-files';
import { type OpenedResult, openResultWithWords } from '../../exchange/open-result';
import type { Result } from '../../model/result';
import type { Progress } from '../desk-door';
import type { FileOutcome } from '../import-report';
import { problemFor } from '../newer-app';
import { NameIndex } from '../same-name';
import { keptFrom } from '../vault/kept-result';
import { monthsKeptAt } from './book';
import { setDayOf } from './delete-by-date';
import { batchSize, heldFrom, keepNow } from './keep-results';
import { keyringOf } from './keys';
import type { Vault } from './open-desk';

/** Opens, judges and keeps files one after the other. An abort keeps what was looked at until then. */
export async function importResults(
  vault: Vault,
  files: readonly File[],
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly FileOutcome[]> {
  const identities = await identitiesOf(vault);
  const names = new NameIndex(vault.people.pages().map(({ page }) => page));
  const outcomes: FileOutcome[] = [];
  const pending = new Map<string, Result>();
  for (const file of files) {
    if (signal.aborted) break;
    const opened = await openFile(file, identities);
    outcomes.push(opened.ok ? await taken(vault, opened.result, pending, names) : refused(opened, vault.app));
    if (pending.size >= batchSize) await keepPending(vault, pending);
    progress(outcomes.length, files.length);
  }
  await keepPending(vault, pending);
  return outcomes;
}

/** Opens a file that was locked with words; 'loaded' also where a newer one of the check is here. */
export async function importWithWords(vault: Vault, file: File, words: string): Promise<FileProblem | 'loaded'> {
  const opened = await openResultWithWords(new Uint8Array(await file.arrayBuffer()), words);
  if (!opened.ok) return problemFor(opened, vault.app);
  const beside = besideHeld(opened.result, await heldResult(vault, opened.result.check));
  if (beside === 'added' || beside === 'updated') {
    await keepImported(vault, [opened.result]);
  }
  return 'loaded';
}

async function identitiesOf(vault: Vault): Promise<string[]> {
  const { keys } = await keyringOf(vault);
  return [vault.unlocked.identity, ...keys.map(({ identity }) => identity)];
}

async function taken(
  vault: Vault,
  result: Result,
  pending: Map<string, Result>,
  names: NameIndex,
): Promise<FileOutcome> {
  const { check, endedAt } = result;
  const name = result.person.name?.trim() || null;
  const outcome = besideHeld(result, pending.get(check) ?? (await heldResult(vault, check)));
  const sameName = names.others(name ?? '', check);
  if (outcome === 'added' || outcome === 'updated') {
    pending.set(check, result);
    names.add(name ?? '', check, endedAt);
  }
  return { outcome, check, name, sameName };
}

function refused(opened: Extract<OpenedResult, { ok: false }>, app: string): FileOutcome {
  const { detail, needs = [] } = opened;
  return { outcome: 'refused', problem: problemFor(opened, app), detail, needs };
}

/** null where none of this check lies here that opens. */
export async function heldResult(vault: Vault, check: string): Promise<Result | null> {
  return (await keptFrom(await vault.own.open('records', check)))?.result ?? null;
}

async function keepPending(vault: Vault, pending: Map<string, Result>): Promise<void> {
  await keepImported(vault, [...pending.values()]);
  pending.clear();
}

/** A newer file of a check does not undo the day of deletion that a coach has set for it. */
async function keepImported(vault: Vault, results: readonly Result[]): Promise<void> {
  const now = vault.room.now();
  const months = await monthsKeptAt(vault);
  await vault.turn(async () => {
    const held = await Promise.all(
      results.map(async (result) => {
        const usual = heldFrom(result, now, months);
        return { ...usual, deleteAfter: (await setDayOf(vault, result.check)) ?? usual.deleteAfter };
      }),
    );
    await keepNow(vault, held);
  });
}
