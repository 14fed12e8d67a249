import type { CodedBank } from './coded-bank';
import type { Rows } from './curves';
import type { ExpectedAnswers } from './expectation';
import { type DifficultyPrior, precisionOf } from './prior';
import { inverse, type SymmetricMatrix, solve, zeroMatrix } from './symmetric-matrix';

/** First and expected second derivative of the expected log-likelihood by one difficulty. */
interface Slope {
  readonly gradient: number;
  readonly information: number;
}

/** Step of one Newton move, in logits. */
const longest = 1;

/**
 * The M step for the difficulties: one Newton step per task, whose criteria hang together by the prior and by "I can't do
 * this yet". Where `anchored` is given, the mean of the marked criteria of every module stays where the prior has it.
 */
export function movedDifficulties(
  bank: CodedBank,
  expected: ExpectedAnswers,
  rows: Rows,
  prior: DifficultyPrior,
  now: Float64Array,
  anchored: Uint8Array | null,
): Float64Array {
  const next = now.slice();
  const constraint = anchored ? anchorRows(bank, anchored) : [];
  const blocks = [...bank.tasks.values()].map((task) => blockOf(task, expected, rows, bank, prior, now));
  const free = blocks.map(({ covariance, gradient }) => times(covariance, gradient));
  const pull = constraint.length === 0 ? null : multipliers(constraint, blocks, free, prior, now);
  blocks.forEach(({ task, covariance }, block) => {
    const back = task.map((k) => constraint.reduce((sum, row, at) => sum + (row[k] as number) * (pull?.[at] ?? 0), 0));
    const held = times(covariance, Float64Array.from(back));
    task.forEach((k, at) => {
      const move = (free[block]?.[at] as number) - (held[at] as number);
      next[k] = (now[k] as number) + Math.max(-longest, Math.min(longest, move));
    });
  });
  return next;
}

interface Block {
  readonly task: readonly number[];
  readonly gradient: Float64Array;
  readonly covariance: SymmetricMatrix;
}

function blockOf(
  task: readonly number[],
  expected: ExpectedAnswers,
  rows: Rows,
  bank: CodedBank,
  prior: DifficultyPrior,
  now: Float64Array,
): Block {
  const size = task.length;
  const information = precisionOf(prior, size);
  const off = Float64Array.from(task, (k) => (now[k] as number) - (prior.center[k] as number));
  const gradient = times(information, off).map((one) => -one);
  const add = (row: number, column: number, value: number) => {
    information.cells[row * size + column] = (information.cells[row * size + column] as number) + value;
  };
  task.forEach((k, at) => {
    const chance = bank.criteria[k]?.chance ?? 0;
    const alone = slopeOf(expected.met.get(k), expected.missed.get(k), rows.alone[k], chance);
    const helped = slopeOf(expected.metHelped.get(k), expected.missedHelped.get(k), rows.helped[k], chance);
    gradient[at] = (gradient[at] as number) + alone.gradient + helped.gradient;
    add(at, at, alone.information + helped.information);
  });
  const first = task[0] as number;
  const cannot = slopeOf(undefined, expected.cannot.get(first), rows.cannot.get(first), 0);
  for (let row = 0; row < size; row++) {
    gradient[row] = (gradient[row] as number) + cannot.gradient / size;
    for (let column = 0; column < size; column++) add(row, column, cannot.information / (size * size));
  }
  return { task, gradient, covariance: inverse(information) };
}

/** With P = c + (1-c) L: dP/db = -(1-c) L (1-L). */
function slopeOf(
  met: Float64Array | undefined,
  missed: Float64Array | undefined,
  logistics: Float64Array | undefined,
  chance: number,
): Slope {
  let gradient = 0;
  let information = 0;
  if (!logistics || !(met || missed)) return { gradient, information };
  for (let point = 0; point < logistics.length; point++) {
    const l = logistics[point] as number;
    const p = chance + (1 - chance) * l;
    const falling = (1 - chance) * l * (1 - l);
    const [right, wrong] = [met?.[point] ?? 0, missed?.[point] ?? 0];
    if (right + wrong === 0) continue;
    gradient += (wrong * falling) / (1 - p) - (right * falling) / p;
    information += ((right + wrong) * falling * falling) / (p * (1 - p));
  }
  return { gradient, information };
}

/** Per module with anchored criteria, a row of ones at them. */
function anchorRows({ moduleOf }: CodedBank, anchored: Uint8Array): Float64Array[] {
  const modules = [...new Set(moduleOf.filter((_, k) => anchored[k] === 1))].sort((a, b) => a - b);
  return modules.map((module) => Float64Array.from(moduleOf, (own, k) => (own === module && anchored[k] ? 1 : 0)));
}

/** Lagrange multipliers that hold every module's sum at the prior's. */
function multipliers(
  constraint: readonly Float64Array[],
  blocks: readonly Block[],
  free: readonly Float64Array[],
  prior: DifficultyPrior,
  now: Float64Array,
): Float64Array {
  const system = zeroMatrix(constraint.length);
  const right = new Float64Array(constraint.length);
  constraint.forEach((row, a) => {
    row.forEach((one, k) => {
      right[a] = (right[a] as number) + one * ((now[k] as number) - (prior.center[k] as number));
    });
    blocks.forEach(({ task, covariance }, block) => {
      const spread = times(
        covariance,
        Float64Array.from(task, (k) => row[k] as number),
      );
      task.forEach((k, at) => {
        right[a] = (right[a] as number) + (row[k] as number) * (free[block]?.[at] as number);
        constraint.forEach((other, b) => {
          const cell = a * constraint.length + b;
          system.cells[cell] = (system.cells[cell] as number) + (other[k] as number) * (spread[at] as number);
        });
      });
    });
  });
  return solve(system, right);
}

function times({ size, cells }: SymmetricMatrix, list: Float64Array): Float64Array {
  return list.map((_, row) => {
    let sum = 0;
    for (let column = 0; column < size; column++)
      sum += (cells[row * size + column] as number) * (list[column] as number);
    return sum;
  });
}
