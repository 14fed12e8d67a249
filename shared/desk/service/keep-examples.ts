import type { Course } from '../../model/course';
import type { Result } from '../../model/result';
import type { Progress } from '../desk-door';
import { sampleChecks, samplePeople } from '../sample-set';
import { monthsKeptAt } from './book';
import { changeDossiers, dossierOf } from './dossiers';
import { heldFrom, keepResults } from './keep-results';
import type { Vault } from './open-desk';

/** Keeps the invented people of the sample set like any result. */
export async function keepExamples(
  vault: Vault,
  course: Course,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const now = vault.room.now();
  const months = await monthsKeptAt(vault);
  const room = { catalogue: vault.room.judges, course, app: vault.app, now };
  for (let number = 0; number < samplePeople; number++) {
    signal.throwIfAborted();
    const checks = await sampleChecks(number, room);
    const held = checks.map((result) => heldFrom(result, now, months));
    await keepResults(vault, held);
    await join(vault, checks);
    progress(number + 1, samplePeople);
  }
}

/** An invented person's two checks are known to be one person's, unless the coach has noted something there already. */
async function join(vault: Vault, [newest, before]: readonly Result[]): Promise<void> {
  if (!newest || !before || (await dossierOf(vault, newest.check))) return;
  await changeDossiers(vault, [{ check: newest.check, change: 'follows', follows: before.check }]);
}
