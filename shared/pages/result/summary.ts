import type { Attempt } from '../../model/attempt';
import type { Finding, Verdict } from '../../model/criterion';
import type { TaskDeclaration } from '../../model/task';

/** One finding with the task it belongs to. */
export interface SummedFinding extends Finding {
  readonly task: string;
  /** Expert difficulty in logits; orders strengths, the hardest first. */
  readonly difficulty: number;
}

/** A check in three heaps, for the client: what works, what to learn, what could not be seen. */
export interface Summary {
  readonly strengths: readonly SummedFinding[];
  readonly learn: readonly SummedFinding[];
  readonly notSeen: readonly SummedFinding[];
  /** Tasks answered with "I can't do this yet". */
  readonly cannot: readonly string[];
}

/** Sorts the findings: strengths from hard to easy, what to learn from easy to hard. */
export function summaryOf(attempts: readonly Attempt[], catalogue: readonly TaskDeclaration[]): Summary {
  const findings = attempts.flatMap((attempt) => findingsOf(attempt, catalogue));
  const heap = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict);
  return {
    strengths: heap('met').sort((a, b) => b.difficulty - a.difficulty),
    learn: heap('missed').sort((a, b) => a.difficulty - b.difficulty),
    notSeen: heap('not-seen'),
    cannot: attempts.filter(({ ending }) => ending === 'cannot').map(({ task }) => task),
  };
}

function findingsOf(attempt: Attempt, catalogue: readonly TaskDeclaration[]): SummedFinding[] {
  const criteria = catalogue.find(({ id }) => id === attempt.task)?.criteria ?? [];
  const countsAsMissed = attempt.ending !== 'left';
  return attempt.findings
    .filter(({ verdict }) => countsAsMissed || verdict !== 'missed')
    .map((finding) => ({
      ...finding,
      task: attempt.task,
      difficulty: criteria.find(({ id }) => id === finding.criterion)?.difficulty ?? 0,
    }));
}
