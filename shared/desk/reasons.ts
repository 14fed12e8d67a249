import type { Attempt } from '../model/attempt';
import type { TaskDeclaration } from '../model/task';
import type { Sureness } from './sureness';

/** One short "why" beside a recommendation; `reason` names a sentence in the task's words. */
export type Reason =
  | { readonly kind: 'cannot'; readonly task: string }
  | { readonly kind: 'missed' | 'met'; readonly task: string; readonly criterion: string; readonly reason: string };

/**
 * What tells most for the recommendation, at most `most` points. Gaps are the tasks that the person cannot do yet, then the
 * easiest criteria that were missed; strengths the hardest criteria that were met. An open recommendation names both in turn.
 */
export function topReasons(
  attempts: readonly Attempt[],
  bank: readonly TaskDeclaration[],
  sureness: Sureness,
  most: number,
): readonly Reason[] {
  const gaps = gapsIn(attempts, bank);
  const strengths = strengthsIn(attempts, bank);
  const inOrder = { 'clearly-yes': gaps, 'clearly-no': strengths, open: inTurn(gaps, strengths) };
  return inOrder[sureness].slice(0, most);
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
