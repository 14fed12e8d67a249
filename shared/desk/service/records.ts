import { profileOf } from '../../measure/profile';
import type { Course } from '../../model/course';
import type { OpenedPerson } from '../desk-door';
import { type JudgedResult, judgedAttempts } from '../judged';
import { emptyDossier } from '../places/decisions';
import { NameIndex } from '../same-name';
import { type TrustGrounds, trustOf } from '../trust';
import { attemptsOf, type KeptResult, keptFrom } from '../vault/kept-result';
import { dossierOf } from './dossiers';
import type { Vault } from './open-desk';
import { trustGrounds } from './supervision';

export async function personOf(vault: Vault, check: string, course: Course): Promise<OpenedPerson | null> {
  const kept = await keptFrom(await vault.own.open('records', check));
  if (!kept) return null;
  const names = new NameIndex(vault.people.pages().map(({ page }) => page));
  return {
    person: await judgedFrom(vault, kept, course, await trustGrounds(vault)),
    dossier: (await dossierOf(vault, check)) ?? emptyDossier(check),
    sameName: names.others(kept.result.person.name ?? '', check),
  };
}

/** The readable ones of these records, judged for a course. */
export async function judgedRecords(
  vault: Vault,
  checks: readonly string[],
  course: Course,
): Promise<readonly JudgedResult[]> {
  const [kept, grounds] = await Promise.all([readable(vault, checks), trustGrounds(vault)]);
  return Promise.all(kept.map((one) => judgedFrom(vault, one, course, grounds)));
}

async function readable({ own }: Vault, checks: readonly string[]): Promise<KeptResult[]> {
  const kept = await Promise.all((await own.openMany('records', checks)).map(keptFrom));
  return kept.filter((one) => one !== null);
}

/** Verdicts of today's rules are kept beside the record; only older ones are judged again. */
async function judgedFrom(
  { rules, room, app }: Vault,
  kept: KeptResult,
  course: Course,
  grounds: TrustGrounds,
): Promise<JudgedResult> {
  const { result, importedAt, deleteAfter } = kept;
  const attempts = kept.rules === rules.judging ? attemptsOf(kept) : await judgedAttempts(result, room.judges, app);
  const profile = profileOf(attempts, rules.tasks, course);
  return { result, importedAt, deleteAfter, attempts, profile, trust: await trustOf(result, grounds) };
}
