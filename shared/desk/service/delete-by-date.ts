import type { Dossier } from '../../model/dossier';
import { deletionProblem, deletionRange, momentOfDay, type WantedDeletion } from '../deletion';
import { DeskError, type SetDeletionAnswer } from '../desk-door';
import { emptyDossier } from '../places/decisions';
import { keptFrom } from '../vault/kept-result';
import { monthsKeptAt } from './book';
import { dossierOf, dossierStep } from './dossiers';
import { keepNow } from './keep-results';
import type { Vault } from './open-desk';

/** Sets one result's day of deletion; record, line and the reason change together. @throws DeskError damaged */
export function setDeletion(vault: Vault, check: string, wanted: WantedDeletion): Promise<SetDeletionAnswer> {
  return vault.turn(async () => {
    const kept = await keptFrom(await vault.own.open('records', check));
    if (!kept) throw new DeskError('damaged');
    const { result, importedAt } = kept;
    const now = vault.room.now();
    const problem = deletionProblem(wanted, deletionRange(new Date(importedAt), await monthsKeptAt(vault), now));
    if (problem) return { ok: false, problem };
    const deleteAfter = new Date(momentOfDay(wanted.day) as number).toISOString();
    const deletion = { deleteAfter, reason: wanted.reason.trim(), at: now.toISOString() };
    const dossier = { ...((await dossierOf(vault, check)) ?? emptyDossier(check)), deletion };
    await keepNow(vault, [{ result, importedAt, deleteAfter }], [await dossierStep(vault, dossier)]);
    return { ok: true, deletion };
  });
}

/** The day that a coach has set for a check; undefined where none is set, it is over, or what was noted does not open. */
export async function setDayOf(vault: Vault, check: string): Promise<string | undefined> {
  const dossier = await dossierOf(vault, check).catch(() => null);
  return setDayIn(dossier, vault.room.now());
}

/** The same in a dossier. */
export function setDayIn(dossier: Dossier | null, now: Date): string | undefined {
  const day = dossier?.deletion?.deleteAfter;
  return day !== undefined && Date.parse(day) > now.getTime() ? day : undefined;
}
