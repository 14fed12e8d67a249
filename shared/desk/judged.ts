import { fairFindings } from '../engine/fair-findings';
import type { Attempt } from '../model/attempt';
import type { Finding, Verdict } from '../model/criterion';
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
    return { ...attempt, findings: isOtherApp ? bettered(findings, attempt.findings) : findings };
  } catch {
    return attempt;
  }
}

/** The better a verdict is for the person, the higher. */
const ranks: Readonly<Record<Verdict, number>> = { missed: 0, 'not-seen': 1, met: 2 };

/**
 * Another version of the app, older or newer, may draw other material from the same seed, or ask what the person was never
 * told. So its verdicts may better those of the file and never worsen one; what it alone asks counts only where it is not
 * missed.
 */
function bettered(today: readonly Finding[], then: readonly Finding[]): Finding[] {
  const before = new Map(then.map((finding) => [finding.criterion, finding]));
  return today.flatMap((finding) => {
    const first = before.get(finding.criterion);
    if (!first) return finding.verdict === 'missed' ? [] : [finding];
    return [ranks[finding.verdict] < ranks[first.verdict] ? first : finding];
  });
}

/**
 * All attempts of a result with today's verdicts, in their order. From where the check went on in another version of the app
 * it counts as that version's work; who went on may also have ended the attempt before, with its own eyes.
 * @param app version of this app
 */
export function judgedAttempts(
  { attempts, host, log }: Result,
  catalogue: readonly Judge[],
  app: string,
): Promise<readonly Attempt[]> {
  const sameApp = host.app === app ? attemptsBeforeMove(log) : 0;
  return Promise.all(attempts.map((attempt, at) => judgedAgain(attempt, catalogue, at >= sameApp)));
}

/** How many attempts were over before the check went on elsewhere (`m`, see `LogProof`). */
function attemptsBeforeMove(log: Result['log']): number {
  const [before = '', ...moved] = (log?.steps ?? '').split('m');
  if (moved.length === 0) return Number.POSITIVE_INFINITY;
  const offered = before.split('t').length - 1;
  return Math.max(0, offered - 1);
}
