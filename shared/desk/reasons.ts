import type { Attempt } from '../model/attempt';
import type { TaskDeclaration } from '../model/task';
import type { Sureness } from './sureness';

/** One short "why" beside a recommendation; `reason` names a sentence in the task's words. */
export type Reason =
  | { readonly kind: 'cannot'; readonly task: string }
  | { readonly kind: 'missed' | 'met'; readonly task: string; readonly criterion: string; readonly reason: string };

/** The points that speak for a place and against it, weightiest first. */
export interface Grounds {
  readonly gaps: readonly Reason[];
  readonly strengths: readonly Reason[];
}

/** At most `most` points on either side: enough for `reasonsFrom` with the same `most`, however sure the recommendation is. */
export function groundsOf(attempts: readonly Attempt[], bank: readonly TaskDeclaration[], most: number): Grounds {
  return { gaps: gapsIn(attempts, bank).slice(0, most), strengths: strengthsIn(attempts, bank).slice(0, most) };
}

/** The points to name beside a recommendation. An open one names both sides in turn. */
export function reasonsFrom({ gaps, strengths }: Grounds, sureness: Sureness, most: number): readonly Reason[] {
  const inOrder = { 'clearly-yes': gaps, 'clearly-no': strengths, open: inTurn(gaps, strengths) };
  return inOrder[sureness].slice(0, most);
}

/**
 * What tells most for the recommendation, at most `most` points. Gaps are the tasks that the person cannot do yet, then the
 * easiest criteria that were missed; strengths the hardest criteria that were met.
 */
export function topReasons(
  attempts: readonly Attempt[],
  bank: readonly TaskDeclaration[],
  sureness: Sureness,
  most: number,
): readonly Reason[] {
  return reasonsFrom(groundsOf(attempts, bank, most), sureness, most);
}

function gapsIn(attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): Reason[] {
  const cannot = attempts.filter(({ ending }) => ending === 'cannot');
  const missed = weighed(attempts, bank, 'missed').sort((a, b) => a.difficulty - b.difficulty);
  return [...cannot.map(({ task }): Reason => ({ kind: 'cannot', task })), ...missed.map(({ reason }) => reason)];
}

function strengthsIn(attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): Reason[] {
  return weighed(attempts, bank, 'met')
    .sort((a, b) => b.difficulty - a.difficulty)
    .map(({ reason }) => reason);
}

interface Weighed {
  readonly reason: Reason;
  /** Expert difficulty in logits, 0 where this app does not know the task. */
  readonly difficulty: number;
}

function weighed(attempts: readonly Attempt[], bank: readonly TaskDeclaration[], verdict: 'met' | 'missed'): Weighed[] {
  return attempts
    .filter(({ ending }) => ending === 'done' || (ending === 'left' && verdict === 'met'))
    .flatMap(({ task, findings }) =>
      findings
        .filter((finding) => finding.verdict === verdict)
        .map(({ criterion, reason }) => ({
          reason: { kind: verdict, task, criterion, reason },
          difficulty: difficultyOf(task, criterion, bank),
        })),
    );
}

function difficultyOf(task: string, criterion: string, bank: readonly TaskDeclaration[]): number {
  const declared = bank.find(({ id }) => id === task)?.criteria.find(({ id }) => id === criterion);
  return declared?.difficulty ?? 0;
}

function inTurn<T>(first: readonly T[], second: readonly T[]): T[] {
  const longer = first.length > second.length ? first : second;
  return longer.flatMap((_, at) => [...first.slice(at, at + 1), ...second.slice(at, at + 1)]);
}
