import type { Attempt } from '../model/attempt';
import type { Course } from '../model/course';
import type { CourseModuleId } from '../model/course-module';
import type { EvidenceGrade } from '../model/criterion';
import type { ModuleProfile, Placement, Profile } from '../model/profile';
import type { TaskDeclaration } from '../model/task';
import { cutScore } from './cut-score';
import { type Evidence, evidenceOf } from './evidence';
import { theta, thetaStep } from './grid';
import { atLeast } from './place-probability';
import { forcedCut, needsFrom, notNeededUpTo, tasksToHelp } from './placement-rules';
import { dot, marginalOf, needGivenCommon, type Posterior, posteriorOf, shareUnder } from './posterior';

/**
 * A person's posterior for every module of the course, in the course's order, and the probability that they need a place.
 * `bank` is every task of the product: it explains the attempts and fixes the cut scores. Derived anew each time, never stored.
 */
export function profileOf(attempts: readonly Attempt[], bank: readonly TaskDeclaration[], course: Course): Profile {
  const evidence = evidenceOf(attempts, bank);
  const posterior = posteriorOf(evidence);
  const views = course.modules.map((module) => moduleView(module, posterior, evidence, cutScore(module, bank)));
  return {
    modules: views.map((view) => moduleProfile(view, posterior)),
    placeProbability: atLeast(
      course.modulesForPlace,
      views.map(({ need }) => need),
      posterior.common,
    ),
  };
}

/** What decides about a place, for any course: g and, per module, how likely it is needed given g. */
export interface PlaceBasis {
  /** P(g), 21 values that sum to 1. */
  readonly common: Float64Array;
  /** P(needed | g) of every asked module, 21 values each. */
  readonly needs: readonly Float64Array[];
}

/** The basis of `atLeast` for these modules, in their order; kept beside a person, it answers for every course. */
export function placeBasis(
  attempts: readonly Attempt[],
  bank: readonly TaskDeclaration[],
  modules: readonly CourseModuleId[],
): PlaceBasis {
  const { common, rows } = posteriorOf(evidenceOf(attempts, bank));
  return { common, needs: modules.map((module) => needGivenCommon(rows[module], shareUnder(cutScore(module, bank)))) };
}

/** What belongs to one module, before it is summed up. */
interface ModuleView {
  readonly module: CourseModuleId;
  readonly cut: number;
  /** P(needed | g). */
  readonly need: Float64Array;
  readonly evidence: readonly Evidence[];
}

function moduleView(
  module: CourseModuleId,
  posterior: Posterior,
  evidence: readonly Evidence[],
  cut: number,
): ModuleView {
  const need = needGivenCommon(posterior.rows[module], shareUnder(cut));
  return { module, cut, need, evidence: evidence.filter((one) => one.module === module) };
}

function moduleProfile({ module, cut, need, evidence }: ModuleView, posterior: Posterior): ModuleProfile {
  const needProbability = Math.min(1, dot(posterior.common, need));
  const tasks = new Set(evidence.map(({ task }) => task)).size;
  const marginal = marginalOf(posterior, module);
  const mean = dot(marginal, theta);
  return {
    module,
    placement: placementOf(needProbability, tasks),
    needProbability,
    mean,
    standardError: deviation(marginal, mean),
    interval: [quantile(marginal, 0.1), quantile(marginal, 0.9)],
    cutScore: cut,
    tasks,
    criteria: evidence.reduce((sum, { seen }) => sum + seen.length, 0),
    grades: countGrades(evidence),
  };
}

/** Advice from a need probability (0…1) and the number of tasks that speak for the module directly. */
export function placementOf(needProbability: number, tasks: number): Placement {
  if (tasks === 0) return 'unclear';
  if (needProbability >= needsFrom) return 'needs';
  if (needProbability <= notNeededUpTo) return 'not-needed';
  return needProbability >= forcedCut && tasks >= tasksToHelp ? 'helps' : 'unclear';
}

/** Standard deviation of a distribution over the grid, in logits. */
function deviation(marginal: Float64Array, mean: number): number {
  const distances = theta.map((point) => point - mean);
  return Math.sqrt(
    marginal.reduce((sum, mass, at) => sum + mass * (distances[at] as number) * (distances[at] as number), 0),
  );
}

/** The ability under which `share` of the mass lies; mass is spread evenly over each point's interval. */
function quantile(marginal: Float64Array, share: number): number {
  let under = 0;
  for (let at = 0; at < marginal.length; at++) {
    const mass = marginal[at] as number;
    if (under + mass >= share) return (theta[at] as number) + ((share - under) / mass - 0.5) * thetaStep;
    under += mass;
  }
  return theta[theta.length - 1] as number;
}

function countGrades(evidence: readonly Evidence[]): Partial<Record<EvidenceGrade, number>> {
  const counts: Partial<Record<EvidenceGrade, number>> = {};
  for (const { grade } of evidence.flatMap(({ seen }) => seen)) counts[grade] = (counts[grade] ?? 0) + 1;
  return counts;
}
