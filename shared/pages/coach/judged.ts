import { fairFindings } from '../../engine/fair-findings';
import { profileOf } from '../../measure/profile';
import type { Attempt } from '../../model/attempt';
import type { Course } from '../../model/course';
import type { Profile } from '../../model/profile';
import type { Result } from '../../model/result';
import type { Task } from '../../tasks/define-task';

/** A result as the unlocked desk holds it, in memory only. */
export interface HeldResult {
  readonly result: Result;
  /** ISO 8601 moments, as in the stored record. */
  readonly importedAt: string;
  readonly deleteAfter: string;
}

/** A result with today's verdicts and the profile that follows from them. */
export interface JudgedResult extends HeldResult {
  /** The attempts of the file, judged again by the rules of this app. */
  readonly attempts: readonly Attempt[];
  readonly profile: Profile;
}

/**
 * Judges the stored observations again, so that better rules re-sort old results. The file's own findings stay where this
 * app cannot judge: an unknown task, work that was never judged, rules that fail on this log.
 */
export async function judgedAgain(attempt: Attempt, catalogue: readonly Task[]): Promise<Attempt> {
  const task = catalogue.find(({ id }) => id === attempt.task);
  if (!task || attempt.ending === 'cannot' || attempt.ending === 'fault') return attempt;
  try {
    const findings = await task.judge(attempt.seed, attempt.observations);
    return { ...attempt, findings: fairFindings(findings, attempt.ending, attempt.observations) };
  } catch {
    return attempt;
  }
}

/** One result with today's verdicts and profile. */
export async function judged(held: HeldResult, catalogue: readonly Task[], course: Course): Promise<JudgedResult> {
  const attempts = await Promise.all(held.result.attempts.map((attempt) => judgedAgain(attempt, catalogue)));
  return { ...held, attempts, profile: profileOf(attempts, catalogue, course) };
}

/** The same verdicts looked at for another course. */
export function forCourse(person: JudgedResult, catalogue: readonly Task[], course: Course): JudgedResult {
  return { ...person, profile: profileOf(person.attempts, catalogue, course) };
}
