import * as v from 'valibot';
import { type Dossier, dossierSchema } from '../../model/dossier';
import { DeskError, type DossierChange } from '../desk-door';
import { changedDossier, emptyDossier } from '../places/decisions';
import { fromSmallJson, smallJson } from '../vault/small-json';
import type { Lying } from '../vault/vault-shelf';
import type { Vault } from './open-desk';

/** Every dossier that opens, by check. */
export async function allDossiers({ own }: Vault): Promise<ReadonlyMap<string, Dossier>> {
  const dossiers = new Map<string, Dossier>();
  for (const lying of (await own.openAll('dossiers')).values()) {
    const dossier = await dossierFrom(lying).catch(() => null);
    if (dossier) dossiers.set(dossier.check, dossier);
  }
  return dossiers;
}

/** null where the coach has noted nothing. @throws DeskError damaged */
export async function dossierOf({ own }: Vault, check: string): Promise<Dossier | null> {
  return dossierFrom(await own.open('dossiers', check));
}

/** All changes or none. @throws DeskError damaged: a dossier that does not open is never overwritten */
export function changeDossiers(vault: Vault, changes: readonly DossierChange[]): Promise<readonly Dossier[]> {
  return vault.turn(async () => {
    const changed = new Map<string, Dossier>();
    for (const change of changes) {
      const { check } = change;
      const before = changed.get(check) ?? (await dossierOf(vault, check)) ?? emptyDossier(check);
      changed.set(check, changedDossier(before, change));
    }
    const dossiers = [...changed.values()];
    await vault.own.write(
      await Promise.all(dossiers.map(async (one) => vault.own.put('dossiers', one.check, await smallJson(one)))),
    );
    return dossiers;
  });
}

async function dossierFrom(lying: Lying): Promise<Dossier | null> {
  if (lying === 'none') return null;
  if (lying === 'damaged') throw new DeskError('damaged');
  return v.parse(dossierSchema, await fromSmallJson(lying));
}
