import { openResult } from '../../exchange/open-result';
import { sealResult } from '../../exchange/seal-result';
import type { Result } from '../../model/result';
import type { StoredResult } from '../../model/stored-result';
import type { HeldResult } from './judged';

/** Results leave the device's store by themselves after so many months, unless the coach deletes them before. */
const monthsKept = 12;

/** A result as it is kept: readable only with the coach's own key. */
export async function sealedForDesk(result: Result, recipient: string, now: Date): Promise<StoredResult> {
  const deleteAfter = new Date(now);
  deleteAfter.setUTCMonth(deleteAfter.getUTCMonth() + monthsKept);
  return {
    check: result.check,
    sealed: await sealResult(result, [recipient]),
    importedAt: now.toISOString(),
    deleteAfter: deleteAfter.toISOString(),
  };
}

/** What the key opens; `unreadable` counts the rest: another coach's results on this device, or damaged ones. */
export interface Opening {
  readonly held: readonly HeldResult[];
  readonly unreadable: number;
}

/** Opens the stored results one after the other. `progress`: share done, 0…1. */
export async function openHeld(
  stored: readonly StoredResult[],
  identity: string,
  progress: (share: number) => void,
): Promise<Opening> {
  const held: HeldResult[] = [];
  let done = 0;
  for (const { sealed, importedAt, deleteAfter } of stored) {
    const opened = await openResult(sealed, [identity]);
    if (opened.ok) held.push({ result: opened.result, importedAt, deleteAfter });
    progress(++done / stored.length);
  }
  return { held, unreadable: stored.length - held.length };
}

/** The checks whose time to be deleted has come. */
export function expired(stored: readonly StoredResult[], now: Date): string[] {
  return stored.filter(({ deleteAfter }) => Date.parse(deleteAfter) <= now.getTime()).map(({ check }) => check);
}
