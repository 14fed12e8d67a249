import { fairFindings } from '../engine/fair-findings';
import type { Attempt } from '../model/attempt';
import type { Finding } from '../model/criterion';
import type { Profile } from '../model/profile';
import type { Result } from '../model/result';
import type { Judge } from '../tasks/judge';
import type { Trust } from './trust';

/** A result as the desk holds it. */
export interface HeldResult {
  readonly result: Result;
  /** ISO 8601 moments. */
  readonly importedAt: string;
  /** From this moment on it is deleted. */
  readonly deleteAfter: string;
}

/** A result with today's verdicts and the profile that follows from them. */
export interface JudgedResult extends HeldResult {
  /** The attempts of the file, judged again by the rules of this app. */
  readonly attempts: readonly Attempt[];
  readonly profile: Profile;
  readonly trust: Trust;
}

/**
 * Judges the stored observations again, so that better rules re-sort old results. The file's own findings stay where this
 * app cannot judge: an unknown task, work that was never judged, rules that fail on this log.
 */
export async function judgedAgain(attempt: Attempt, catalogue: readonly Judge[], isOtherApp = false): Promise<Attempt> {
  const task = catalogue.find(({ id }) => id === attempt.task);
  if (!task || attempt.ending === 'cannot' || attempt.ending === 'fault') return attempt;
  try {
    const all = await task.judge(attempt.seed, attempt.observations);
    const findings = fairFindings(all, attempt.ending, attempt.observations);
    return { ...attempt, findings: isOtherApp ? withoutNewMisses(findings, attempt.findings) : findings };
  } catch {
    return attempt;
  }
}

/**
 * Another version of the app may draw other material from the same seed, or ask what the person was never told. So its
 * verdicts may better those of the file; what was not missed then is not missed now.
 */
function withoutNewMisses(today: readonly Finding[], then: readonly Finding[]): Finding[] {
  const before = new Map(then.map((finding) => [finding.criterion, finding]));
  return today.flatMap((finding) => {
    const first = before.get(finding.criterion);
    if (finding.verdict !== 'missed' || first?.verdict === 'missed') return [finding];
    return first ? [first] : [];
  });
}

/** All attempts of a result with today's verdicts, in their order. @param app version of this app */
export function judgedAttempts(
  { attempts, host }: Result,
  catalogue: readonly Judge[],
  app: string,
): Promise<readonly Attempt[]> {
  return Promise.all(attempts.map((attempt) => judgedAgain(attempt, catalogue, host.app !== app)));
}
