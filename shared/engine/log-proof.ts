import type { Attempt, Estimate } from '../model/attempt';
import type { LogProof } from '../model/log-proof';
import type { Result } from '../model/result';
import type { SessionEvent } from '../model/session';
import { type ChainedFact, chainedFact, headOf, headOfLog } from './log-chain';

/** What a result tells of its log: it fits the chain, something was changed, or an older app left no chain. */
export type LogState = 'whole' | 'broken' | 'none';

type Provable = Pick<Result, 'check' | 'startedAt' | 'endedAt' | 'language' | 'host' | 'stopped' | 'attempts' | 'log'>;

const estimateLetters: Readonly<Record<Estimate, string>> = {
  alone: 'a',
  'with-help': 'w',
  unsure: 'u',
  'not-yet': 'n',
};
const letterEstimates = new Map(Object.entries(estimateLetters).map(([one, letter]) => [letter, one as Estimate]));

/**
 * What the log of a closed check leaves in its result; null for a log without links. The head is the stored one wherever
 * the events brought it along, so that an event which was changed in the store shows.
 */
export async function proofOf(log: readonly SessionEvent[]): Promise<LogProof | null> {
  const end = log.findIndex(({ kind }) => kind === 'closed');
  const chained = log.slice(0, end + 1);
  if (!chained.some(({ link }) => link !== undefined)) return null;
  const facts = chained.map(chainedFact).filter((fact) => fact !== null);
  return { head: await headOfLog(chained), steps: facts.slice(1, -1).map(letterOf).join('') };
}

/** Whether the result still is what its log told. */
export async function logState(result: Provable): Promise<LogState> {
  if (!result.log) return 'none';
  const facts = factsOf(result, result.log.steps);
  return facts && (await headOf(facts)) === result.log.head ? 'whole' : 'broken';
}

/** The code's ground at the opening: the first link, which nothing that was done later can change. */
export function firstLink({ check, startedAt, language, host }: Provable): Promise<string> {
  return headOf([{ kind: 'opened', check, startedAt, language, host }]);
}

function letterOf(fact: ChainedFact): string {
  switch (fact.kind) {
    case 'task-offered':
      return 't';
    case 'estimate-given':
      return estimateLetters[fact.estimate];
    case 'observed':
      return 'o';
    case 'help-opened':
      return 'h';
    case 'paused':
      return 'p';
    case 'resumed':
      return 'r';
    case 'resumed-elsewhere':
      return 'm';
    case 'attempt-closed':
      return 'c';
    case 'opened':
    case 'closed':
      throw new RangeError('only the ends of a log open and close it');
  }
}

/** The chained facts of a log, from what its result holds; null where the two do not fit. */
function factsOf(result: Provable, steps: string): ChainedFact[] | null {
  const { check, startedAt, endedAt, language, host, stopped, attempts } = result;
  const inner = innerFacts(attempts, steps);
  if (!inner) return null;
  return [{ kind: 'opened', check, startedAt, language, host }, ...inner, { kind: 'closed', reason: stopped, endedAt }];
}

/** How much of an attempt the steps have told so far. */
interface Told {
  readonly attempt: Attempt;
  estimate: Estimate | null;
  observed: number;
  help: number;
}

function innerFacts(attempts: readonly Attempt[], steps: string): ChainedFact[] | null {
  const facts: ChainedFact[] = [];
  let next = 0;
  let told: Told | null = null;
  for (const letter of steps) {
    const beside = besideWork(letter);
    if (beside) {
      facts.push(beside);
    } else if (letter === 't') {
      const attempt = attempts[next++];
      if (told || !attempt) return null;
      told = { attempt, estimate: null, observed: 0, help: 0 };
      facts.push({ kind: 'task-offered', task: attempt.task, seed: attempt.seed });
    } else {
      const fact: ChainedFact | null = told && factOf(told, letter);
      if (!fact) return null;
      facts.push(fact);
      if (letter === 'c') told = null;
    }
  }
  return told || next !== attempts.length ? null : facts;
}

function besideWork(letter: string): ChainedFact | null {
  if (letter === 'p') return { kind: 'paused' };
  if (letter === 'r') return { kind: 'resumed' };
  return letter === 'm' ? { kind: 'resumed-elsewhere' } : null;
}

/** The next fact of an open attempt; null where the attempt does not hold it, or holds more at its close. */
function factOf(told: Told, letter: string): ChainedFact | null {
  const { attempt } = told;
  if (letter === 'o') {
    const observation = attempt.observations[told.observed++];
    return observation ? { kind: 'observed', observation } : null;
  }
  if (letter === 'h') {
    told.help += 1;
    return { kind: 'help-opened', step: told.help };
  }
  if (letter === 'c') {
    const { ending, milliseconds, findings, observations, estimate, help } = attempt;
    const complete = told.observed === observations.length && told.estimate === estimate && told.help === help;
    return complete ? { kind: 'attempt-closed', ending, milliseconds, findings } : null;
  }
  told.estimate = letterEstimates.get(letter) ?? null;
  return told.estimate && { kind: 'estimate-given', estimate: told.estimate };
}
