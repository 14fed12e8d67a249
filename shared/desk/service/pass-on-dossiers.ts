import { DeskError } from '../desk-door';
import { inherited } from '../join-dossiers';
import { emptyDossier } from '../places/decisions';
import { followedPaper, laterChecks } from '../vault/followed';
import { dossierOf, dossierStep, followedAt } from './dossiers';
import type { Vault } from './open-desk';

/**
 * Where an older check has had its time and a newer one of the same person is still here, the newer one's dossier takes
 * over what was noted. Each in one transaction.
 */
export async function passOnDossiers(vault: Vault): Promise<void> {
  const records = new Set((await vault.own.names('records')).map(String));
  for (const older of Object.keys(await followedAt(vault.papers))) {
    if (!records.has(older)) await vault.turn(() => passOn(vault, older, records).catch(unlessDamaged));
  }
}

async function passOn(vault: Vault, older: string, records: ReadonlySet<string>): Promise<void> {
  const { own, papers, people } = vault;
  const followed = await followedAt(papers);
  const heir = laterChecks(followed, older).find((check) => records.has(check));
  const left = await dossierOf(vault, older);
  const steps = [own.drop('dossiers', older)];
  if (heir && left) {
    steps.push(await dossierStep(vault, inherited(left, (await dossierOf(vault, heir)) ?? emptyDossier(heir))));
  }
  const { [older]: _passedOn, ...others } = followed;
  await people.follow(others, [...steps, await papers.step(followedPaper, others)]);
}

/** A dossier that does not open stays where it lies. */
function unlessDamaged(thrown: unknown): void {
  if (!(thrown instanceof DeskError && thrown.code === 'damaged')) throw thrown;
}
