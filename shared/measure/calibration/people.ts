import { courseModuleIds } from '../../model/course-module';
import { common, normalWeights, theta } from '../grid';
import { population } from '../model-parameters';
import type { Answers, Pattern } from './answers';

const width = theta.length;
const modules = courseModuleIds.length;
/** Deviation of a module's own part of the ability, in logits. */
export const ownDeviation = population.spread * Math.sqrt(1 - population.shared);
const sharedDeviation = population.spread * Math.sqrt(population.shared);

/** P(theta | g) of every module for given means of the people's abilities (logits), as on the product's grid. */
export function abilityPriors(means: Float64Array): Float64Array[] {
  return Array.from(means, (mean) => {
    const rows = new Float64Array(common.at.length * width);
    common.at.forEach((g, row) => {
      rows.set(normalWeights(theta, population.mean + mean + sharedDeviation * g, ownDeviation), row * width);
    });
    return rows;
  });
}

/** What a walk over all people hands out about one of them. */
export interface PersonView {
  readonly person: number;
  /** Logarithm of the likelihood of everything the person answered, up to the patterns' own scale. */
  readonly logLikelihood: number;
  /** Posterior P(theta) per module, `width` values each; only of modules with answers. */
  readonly marginals: Float64Array;
  readonly has: Uint8Array;
  /** Posterior mean of g, in standard deviations. */
  readonly commonMean: number;
}

/**
 * Works out every person's posterior on the grid of g and theta: given g the modules are independent.
 * @param likelihoods per pattern P(pattern | theta), any scale
 * @param priors from `abilityPriors`
 */
export function eachPerson(
  { start, pattern, patterns, people }: Answers,
  likelihoods: readonly Float64Array[],
  priors: readonly Float64Array[],
  tell: (view: PersonView) => void,
): void {
  const joined = new Float64Array(modules * width);
  const marginals = new Float64Array(modules * width);
  const has = new Uint8Array(modules);
  const under = new Float64Array(modules * common.at.length);
  const mass = new Float64Array(common.at.length);
  for (let person = 0; person < people; person++) {
    const [from, to] = [start[person] as number, start[person + 1] as number];
    let scale = 0;
    has.fill(0);
    for (let at = from; at < to; at++) {
      const number = pattern[at] as number;
      scale += join(joined, has, (patterns[number] as Pattern).module, likelihoods[number] as Float64Array);
    }
    const total = weighCommon(joined, has, priors, under, mass);
    spreadMarginals(joined, has, priors, under, mass, marginals);
    let commonMean = 0;
    for (let g = 0; g < mass.length; g++) commonMean += (mass[g] as number) * (common.at[g] as number);
    tell({ person, logLikelihood: Math.log(total) + scale, marginals, has, commonMean });
  }
}

/** Multiplies a likelihood in; returns the logarithm of what was taken off so that products do not vanish. */
function join(joined: Float64Array, has: Uint8Array, module: number, likelihood: Float64Array): number {
  const base = module * width;
  if (has[module] === 0) {
    has[module] = 1;
    joined.set(likelihood, base);
    return 0;
  }
  let highest = 0;
  for (let t = 0; t < width; t++) {
    const product = (joined[base + t] as number) * (likelihood[t] as number);
    joined[base + t] = product;
    if (product > highest) highest = product;
  }
  if (highest > 1e-30) return 0;
  for (let t = 0; t < width; t++) joined[base + t] = (joined[base + t] as number) / highest;
  return Math.log(highest);
}

/** Posterior of g into `mass`, P(answers in the module | g) into `under`; returns P(all answers). */
function weighCommon(
  joined: Float64Array,
  has: Uint8Array,
  priors: readonly Float64Array[],
  under: Float64Array,
  mass: Float64Array,
): number {
  mass.set(common.weight);
  for (let m = 0; m < modules; m++) {
    if (has[m] === 0) continue;
    const prior = priors[m] as Float64Array;
    for (let g = 0; g < mass.length; g++) {
      let sum = 0;
      for (let t = 0; t < width; t++) {
        sum += (prior[g * width + t] as number) * (joined[m * width + t] as number);
      }
      under[m * mass.length + g] = sum;
      mass[g] = (mass[g] as number) * sum;
    }
  }
  let total = 0;
  for (let g = 0; g < mass.length; g++) total += mass[g] as number;
  for (let g = 0; g < mass.length; g++) mass[g] = (mass[g] as number) / total;
  return total;
}

function spreadMarginals(
  joined: Float64Array,
  has: Uint8Array,
  priors: readonly Float64Array[],
  under: Float64Array,
  mass: Float64Array,
  marginals: Float64Array,
): void {
  marginals.fill(0);
  for (let m = 0; m < modules; m++) {
    if (has[m] === 0) continue;
    const prior = priors[m] as Float64Array;
    const base = m * width;
    for (let g = 0; g < mass.length; g++) {
      const weight = (mass[g] as number) / (under[m * mass.length + g] as number);
      if (!(weight > 0)) continue;
      for (let t = 0; t < width; t++) {
        marginals[base + t] = (marginals[base + t] as number) + weight * (prior[g * width + t] as number);
      }
    }
    for (let t = 0; t < width; t++)
      marginals[base + t] = (marginals[base + t] as number) * (joined[base + t] as number);
  }
}

/** Ability less what g explains, per module: what the module's own mean is estimated from. */
export function ownMean(marginals: Float64Array, module: number, commonMean: number): number {
  let mean = 0;
  for (let t = 0; t < width; t++) mean += (marginals[module * width + t] as number) * (theta[t] as number);
  return mean - population.mean - sharedDeviation * commonMean;
}
