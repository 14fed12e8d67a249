import * as v from 'valibot';
import { type Dossier, dossierSchema } from '../../model/dossier';
import type { Write } from '../../store/shelf';
import { DeskError, type DossierChange } from '../desk-door';
import { changedDossier, emptyDossier } from '../places/decisions';
import { type Followed, followedPaper, followedSchema, withFollower } from '../vault/followed';
import { fromSmallJson, smallJson } from '../vault/small-json';
import type { Lying } from '../vault/vault-shelf';
import type { Vault } from './open-desk';
import type { Papers } from './papers';

/** Every dossier that opens, by check. */
export async function allDossiers({ own }: Vault): Promise<ReadonlyMap<string, Dossier>> {
  const lying = [...(await own.openAll('dossiers')).values()];
  const opened = await Promise.all(lying.map((one) => dossierFrom(one).catch(() => null)));
  return new Map(opened.flatMap((dossier) => (dossier ? [[dossier.check, dossier] as const] : [])));
}

/** null where the coach has noted nothing. @throws DeskError damaged */
export async function dossierOf({ own }: Vault, check: string): Promise<Dossier | null> {
  return dossierFrom(await own.open('dossiers', check));
}

/** All changes or none. @throws DeskError damaged: a dossier that does not open is never overwritten */
export function changeDossiers(vault: Vault, changes: readonly DossierChange[]): Promise<readonly Dossier[]> {
  return vault.turn(async () => {
    const checks = [...new Set(changes.map(({ check }) => check))];
    const kept = await Promise.all((await vault.own.openMany('dossiers', checks)).map(dossierFrom));
    const changed = new Map(checks.map((check, at) => [check, kept[at] ?? emptyDossier(check)]));
    for (const change of changes) {
      changed.set(change.check, changedDossier(changed.get(change.check) as Dossier, change));
    }
    const dossiers = [...changed.values()];
    const steps = await Promise.all(dossiers.map((one) => dossierStep(vault, one)));
    const follows = changes.filter((change) => change.change === 'follows');
    if (follows.length === 0) await vault.own.write(steps);
    else await follow(vault, follows, steps);
    return dossiers;
  });
}

export async function dossierStep({ own }: Vault, dossier: Dossier): Promise<Write> {
  return own.put('dossiers', dossier.check, await smallJson(dossier));
}

/** Which checks are one person's is kept beside the dossiers too: deleting by date has to know it without a key. */
async function follow(
  { papers, people }: Vault,
  changes: readonly Extract<DossierChange, { change: 'follows' }>[],
  steps: readonly Write[],
): Promise<void> {
  const before = await followedAt(papers);
  const after = changes.reduce((known, { check, follows }) => withFollower(known, check, follows), before);
  await people.follow(after, [...steps, await papers.step(followedPaper, after)]);
}

export async function followedAt(papers: Papers): Promise<Followed> {
  return (await papers.read(followedPaper, followedSchema)) ?? {};
}

async function dossierFrom(lying: Lying): Promise<Dossier | null> {
  if (lying === 'none') return null;
  if (lying === 'damaged') throw new DeskError('damaged');
  return v.parse(dossierSchema, await fromSmallJson(lying));
}
