import type { Attempt } from '../../model/attempt';
import type { TaskDeclaration } from '../../model/task';

/** One short "why" beside a recommendation; `reason` names a sentence in the task's words. */
export type Reason =
  | { readonly kind: 'cannot'; readonly task: string }
  | { readonly kind: 'missed' | 'met'; readonly task: string; readonly criterion: string; readonly reason: string };

interface Weighed {
  readonly reason: Reason;
  readonly difficulty: number;
}

/**
 * What tells most for the recommendation, at most `most` points. For a likely place: tasks the person cannot do yet, then
 * the easiest criteria that were missed. Otherwise: the hardest criteria that were met.
 */
export function topReasons(
  attempts: readonly Attempt[],
  bank: readonly TaskDeclaration[],
  placeProbability: number,
  most: number,
): readonly Reason[] {
  if (placeProbability < 0.5) return strengths(attempts, bank).slice(0, most);
  const cannot = attempts
    .filter(({ ending }) => ending === 'cannot')
    .map(({ task }): Reason => ({ kind: 'cannot', task }));
  return [...cannot, ...gaps(attempts, bank)].slice(0, most);
}

function gaps(attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): Reason[] {
  return weighed(attempts, bank, 'missed')
    .sort((a, b) => a.difficulty - b.difficulty)
    .map(({ reason }) => reason);
}

function strengths(attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): Reason[] {
  return weighed(attempts, bank, 'met')
    .sort((a, b) => b.difficulty - a.difficulty)
    .map(({ reason }) => reason);
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

/** Expert difficulty in logits, 0 where this app does not know the task. */
function difficultyOf(task: string, criterion: string, bank: readonly TaskDeclaration[]): number {
  const declared = bank.find(({ id }) => id === task)?.criteria.find(({ id }) => id === criterion);
  return declared?.difficulty ?? 0;
}
