import type { Prediction } from './predictions';

/** Predictions of about the same height, and how often they came true. */
export interface ReliabilityBin {
  readonly count: number;
  /** Mean of what was predicted, 0…1. */
  readonly predicted: number;
  readonly observed: number;
  /** Wilson's 95 % interval of the observed share. */
  readonly low: number;
  readonly high: number;
}

const bins = 10;
/** A bin with less is not shown. */
const leastPerBin = 10;
const z = 1.96;

/** Ten equally wide bins, those with at least ten predictions. */
export function reliabilityOf(predictions: readonly Prediction[]): ReliabilityBin[] {
  const parts: Prediction[][] = Array.from({ length: bins }, () => []);
  for (const one of predictions) parts[Math.min(bins - 1, Math.floor(one.probability * bins))]?.push(one);
  return parts.filter(({ length }) => length >= leastPerBin).map(binOf);
}

function binOf(part: readonly Prediction[]): ReliabilityBin {
  const count = part.length;
  const predicted = part.reduce((sum, { probability }) => sum + probability, 0) / count;
  const met = part.filter((one) => one.met).length;
  return { count, predicted, observed: met / count, ...wilsonInterval(met, count) };
}

/** Bounds of a share (Wilson 1927), 95 %. `of` over 0. */
export function wilsonInterval(successes: number, of: number): { low: number; high: number } {
  const share = successes / of;
  const square = (z * z) / of;
  const centre = (share + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
