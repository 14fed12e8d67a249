import { criterionDifficultyError, taskDifficultyError } from '../model-parameters';
import { type SymmetricMatrix, zeroMatrix } from './symmetric-matrix';

/** What is known of difficulties before the data: b = center + tau_t shared by a task's criteria + tau_c of its own. */
export interface DifficultyPrior {
  /** In logits, one a criterion. */
  readonly center: Float64Array;
  /** Standard error shared by all criteria of a task (tau_t). */
  readonly taskError: number;
  /** Standard error of each criterion beside it (tau_c), over 0. */
  readonly criterionError: number;
}

/** The experts' values with their errors (scoring model): compound-symmetric within a task. */
export function expertPrior(center: Float64Array): DifficultyPrior {
  return { center, taskError: taskDifficultyError, criterionError: criterionDifficultyError };
}

/** The inverse of tau_t² + tau_c² I for a task of `size` criteria (Sherman & Morrison 1950). */
export function precisionOf({ taskError, criterionError }: DifficultyPrior, size: number): SymmetricMatrix {
  const precision = zeroMatrix(size);
  const own = criterionError * criterionError;
  const shared = taskError * taskError;
  const common = shared / (own * (own + size * shared));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      precision.cells[row * size + column] = (row === column ? 1 / own : 0) - common;
    }
  }
  return precision;
}

/** Logarithm of the prior density of a task's difficulties, up to a constant. */
export function logPrior(prior: DifficultyPrior, task: readonly number[], difficulties: Float64Array): number {
  const { cells, size } = precisionOf(prior, task.length);
  const off = task.map((k) => (difficulties[k] as number) - (prior.center[k] as number));
  let sum = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      sum += (off[row] as number) * (cells[row * size + column] as number) * (off[column] as number);
    }
  }
  return -sum / 2;
}
