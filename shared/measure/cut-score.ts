import type { CourseModuleId } from '../model/course-module';
import type { TaskDeclaration } from '../model/task';
import { type Cell, cellsOf } from './cell';
import { theta } from './grid';
import { cutShare } from './model-parameters';

/** The cut score of a module without reference tasks; its placement is always `unclear`. */
const cutWithoutTasks = 0;

/**
 * The ability in logits at which a person is expected to meet 2/3 of a module's criteria on its reference tasks, which are
 * all tasks of the bank with criteria in it. Never an absolute number: another bank has another cut score.
 * Limited to the grid, -5…5.
 */
export function cutScore(module: CourseModuleId, bank: readonly TaskDeclaration[]): number {
  const cells = bank.flatMap((task) => cellsOf(task).filter((cell) => cell.module === module));
  return cells.length === 0 ? cutWithoutTasks : abilityAt(cutShare, expectedShare(cells));
}

/** Expected share of met criteria over all cells, at every ability of the grid. */
function expectedShare(cells: readonly Cell[]): Float64Array {
  const share = new Float64Array(theta.length);
  const criteria = cells.reduce((sum, cell) => sum + cell.criteria.length, 0);
  for (const { expected } of cells) {
    for (let at = 0; at < share.length; at++) share[at] = (share[at] as number) + (expected[at] as number) / criteria;
  }
  return share;
}

/** Where a rising curve over the grid reaches `height`, by linear interpolation; limited to the grid, -5…5. */
export function abilityAt(height: number, curve: Float64Array): number {
  const above = curve.findIndex((value) => value >= height);
  if (above === -1) return theta[theta.length - 1] as number;
  if (above === 0) return theta[0] as number;
  const [low, high] = [curve[above - 1] as number, curve[above] as number];
  const [left, right] = [theta[above - 1] as number, theta[above] as number];
  return left + ((height - low) / (high - low)) * (right - left);
}
