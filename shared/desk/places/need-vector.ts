import type { CourseModuleId } from '../../model/course-module';
import type { Applicant } from './applicant';

/** Probability of needing each module, in the given order; a module nobody looked at for this person counts as even. */
export function needVector({ modules }: Applicant, order: readonly CourseModuleId[]): readonly number[] {
  return order.map((module) => modules.find((one) => one.module === module)?.needProbability ?? 0.5);
}

/** Mean need per module. @throws RangeError for nobody */
export function meanNeed(vectors: readonly (readonly number[])[]): readonly number[] {
  const [first] = vectors;
  if (!first) throw new RangeError('nobody has no mean need');
  return first.map((_, at) => vectors.reduce((sum, vector) => sum + (vector[at] as number), 0) / vectors.length);
}

/** Squared distance of two need vectors. */
export function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + (value - (b[at] as number)) ** 2, 0);
}
