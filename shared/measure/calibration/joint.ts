import { courseModuleIds } from '../../model/course-module';
import { accelerate, type EmStep } from './accelerate';
import type { Answers } from './answers';
import type { CodedBank } from './coded-bank';
import { estimating, rowsOf } from './curves';
import { expectation } from './expectation';
import { movedDifficulties } from './maximization';
import { ownDeviation } from './people';
import { type DifficultyPrior, logPrior } from './prior';
import type { Watch } from './watch';

/** What the joint model is asked to find. */
export interface JointQuestion {
  readonly answers: Answers;
  readonly bank: CodedBank;
  readonly prior: DifficultyPrior;
  /**
   * `fixed`: the people are as the product expects them, and the difficulties say how hard tasks are for them.
   * `free`: every module's mean ability is estimated too, so that able people do not make tasks look easy.
   */
  readonly means: 'fixed' | 'free';
  /** Marks the criteria whose mean per module stays at the prior's; null = none. */
  readonly anchored: Uint8Array | null;
}

export interface JointEstimate {
  /** Posterior mode in logits, one a criterion. */
  readonly difficulties: Float64Array;
  /** Mean ability per module beside the product's population mean, in logits; 0 where fixed. */
  readonly means: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Largest change in the last EM step, in logits. */
const tolerance = 1e-4;
const mostSteps = 300;
/** Standard deviation of a module's mean ability before the data, in logits. */
const meanDeviation = 1;

/**
 * Joint MML-EM over all modules on the product's own grid of g and theta, with a task effect for every person and task
 * (Wang & Wilson 2005) and experts' values as prior. Exact on the grid; the order of people and tasks does not matter.
 */
export function jointEstimate(question: JointQuestion, watch: Watch): JointEstimate {
  const { bank, prior } = question;
  const count = bank.criteria.length;
  const start = new Float64Array(count + courseModuleIds.length);
  start.set(prior.center);
  const { parameters, height, steps, converged } = accelerate({
    step: (now) => emStep(question, now),
    start,
    tolerance,
    mostSteps,
    watch,
  });
  const difficulties = parameters.slice(0, count);
  const means = parameters.slice(count);
  const logLikelihood = height - heightOfPrior(question, difficulties, means);
  return { difficulties, means, logLikelihood, iterations: steps, converged };
}

function emStep(question: JointQuestion, now: Float64Array): EmStep {
  const { answers, bank, prior, means: rule, anchored } = question;
  const count = bank.criteria.length;
  const [difficulties, means] = [now.subarray(0, count), now.subarray(count)];
  const rows = rowsOf(bank, difficulties, estimating);
  const { expected, logLikelihood, meanSums, meanCounts } = expectation(answers, bank, rows, estimating, means);
  const next = new Float64Array(now.length);
  next.set(movedDifficulties(bank, expected, rows, prior, difficulties, anchored));
  if (rule === 'free') {
    const pull = (ownDeviation * ownDeviation) / (meanDeviation * meanDeviation);
    meanSums.forEach((sum, m) => {
      next[count + m] = sum / ((meanCounts[m] as number) + pull);
    });
  }
  return { next, height: logLikelihood + heightOfPrior(question, difficulties, means) };
}

function heightOfPrior({ bank, prior }: JointQuestion, difficulties: Float64Array, means: Float64Array): number {
  let height = 0;
  for (const task of bank.tasks.values()) height += logPrior(prior, task, difficulties);
  for (const mean of means) height -= (mean * mean) / (2 * meanDeviation * meanDeviation);
  return height;
}
