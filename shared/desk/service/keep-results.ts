import type { Result } from '../../model/result';
import type { Write } from '../../store/shelf';
import { type HeldResult, judgedAttempts } from '../judged';
import { summaryOf } from '../summary/summary';
import { trustOf } from '../trust';
import { deletionDay } from '../vault/expiry';
import { type KeptResult, keptBytes } from '../vault/kept-result';
import type { Vault } from './open-desk';
import { trustGrounds } from './supervision';

/** So many results are judged and stored together. */
export const batchSize = 25;

/** Judges results and stores records and lines in one transaction, together with `more`. One of the same check goes. */
export function keepResults(vault: Vault, held: readonly HeldResult[], more: readonly Write[] = []): Promise<void> {
  return vault.turn(() => keepNow(vault, held, more));
}

/** The same inside a turn of one's own. */
export async function keepNow(vault: Vault, held: readonly HeldResult[], more: readonly Write[] = []): Promise<void> {
  const { rules, own, people, room, app } = vault;
  const added = [];
  const steps = [...more];
  const grounds = await trustGrounds(vault);
  const trust = await Promise.all(held.map(({ result }) => trustOf(result, grounds)));
  for (const [at, one] of held.entries()) {
    const attempts = await judgedAttempts(one.result, room.judges, app);
    const kept: KeptResult = { ...one, rules: rules.judging, findings: attempts.map(({ findings }) => findings) };
    steps.push(await own.put('records', one.result.check, await keptBytes(kept)));
    added.push(summaryOf(one, attempts, rules.tasks, trust[at]));
  }
  if (steps.length > 0) await people.change({ gone: [], added, rules: rules.measuring, steps });
}

/** A result that comes in now, at a desk that keeps results for so many months. */
export function heldFrom(result: Result, now: Date, monthsKept: number): HeldResult {
  return { result, importedAt: now.toISOString(), deleteAfter: deletionDay(now, monthsKept).toISOString() };
}
