import { theta } from '../grid';
import type { Pattern } from './answers';
import { abilityAt, estimating, likelihoodRow, overEffect, points, type Rows, rowsOf } from './curves';
import type { JointEstimate, JointQuestion } from './joint';
import { abilityPriors, eachPerson } from './people';
import { precisionOf } from './prior';
import { inverse, type SymmetricMatrix, zeroMatrix } from './symmetric-matrix';

const width = theta.length;

/**
 * Standard errors of posterior-mode difficulties in logits: the inverse of the prior's precision plus the people's summed
 * squared scores (the empirical information; Berndt, Hall, Hall & Hausman 1974).
 */
export function standardErrors(question: JointQuestion, estimate: JointEstimate): Float64Array {
  const { answers, bank } = question;
  const rows = rowsOf(bank, estimate.difficulties, estimating);
  const slopes = answers.patterns.map((one) => slopesOf(one, rows, question));
  const information = priorPrecision(question);
  const score = new Float64Array(bank.criteria.length);
  eachPerson(
    answers,
    slopes.map(({ likelihood }) => likelihood),
    abilityPriors(estimate.means),
    ({ person, marginals }) => {
      const touched: number[] = [];
      for (let at = answers.start[person] as number; at < (answers.start[person + 1] as number); at++) {
        const { module, criteria, score: byAbility } = slopes[answers.pattern[at] as number] as Slopes;
        criteria.forEach((k, position) => {
          let sum = 0;
          for (let t = 0; t < width; t++) {
            sum += (marginals[module * width + t] as number) * (byAbility[position * width + t] as number);
          }
          if (score[k] === 0) touched.push(k);
          score[k] = (score[k] as number) + sum;
        });
      }
      addSquares(information, score, touched);
      for (const k of touched) score[k] = 0;
    },
  );
  const { cells, size } = inverse(information);
  return Float64Array.from({ length: size }, (_, k) => Math.sqrt(cells[k * size + k] as number));
}

/** How the logarithm of a pattern's likelihood changes with each of its difficulties. */
interface Slopes {
  readonly module: number;
  readonly likelihood: Float64Array;
  readonly criteria: readonly number[];
  /** One row of abilities a criterion. */
  readonly score: Float64Array;
}

function slopesOf(one: Pattern, rows: Rows, { bank }: JointQuestion): Slopes {
  const row = likelihoodRow(one, rows, bank, estimating);
  const likelihood = overEffect(row);
  const criteria = one.cannot.length > 0 ? one.cannot : [...one.met, ...one.missed];
  const score = new Float64Array(criteria.length * width);
  criteria.forEach((k, position) => {
    const chance = one.cannot.length > 0 ? 0 : (bank.criteria[k]?.chance ?? 0);
    const logistics = curveOf(one, k, rows);
    const met = one.met.includes(k);
    const share = one.cannot.length > 0 ? 1 / one.cannot.length : 1;
    for (let point = 0; point < points; point++) {
      const l = logistics[point] as number;
      const p = chance + (1 - chance) * l;
      const falling = (1 - chance) * l * (1 - l);
      const slope = met ? -falling / p : falling / (1 - p);
      const t = abilityAt(point);
      const at = position * width + t;
      score[at] = (score[at] as number) + (share * slope * (row[point] as number)) / (likelihood[t] as number);
    }
  });
  return { module: one.module, likelihood, criteria, score };
}

function curveOf({ cannot, helped }: Pattern, k: number, rows: Rows): Float64Array {
  if (cannot.length > 0) return rows.cannot.get(cannot[0] as number) as Float64Array;
  return (helped ? rows.helped : rows.alone)[k] as Float64Array;
}

function priorPrecision({ bank, prior }: JointQuestion): SymmetricMatrix {
  const all = zeroMatrix(bank.criteria.length);
  for (const task of bank.tasks.values()) {
    const own = precisionOf(prior, task.length);
    task.forEach((row, a) => {
      task.forEach((column, b) => {
        all.cells[row * all.size + column] = own.cells[a * own.size + b] as number;
      });
    });
  }
  return all;
}

function addSquares({ size, cells }: SymmetricMatrix, score: Float64Array, touched: readonly number[]): void {
  for (const row of touched) {
    for (const column of touched) {
      const cell = row * size + column;
      cells[cell] = (cells[cell] as number) + (score[row] as number) * (score[column] as number);
    }
  }
}
