import { estimating, rowsOf } from './curves';
import { expectation } from './expectation';
import type { JointEstimate, JointQuestion } from './joint';

/** Mean squares of what is left unexplained, 1 as the model expects; above 1.3 answers look erratic, below .7 too regular. */
export interface ItemFit {
  /** Weighted by information: where people and criterion are near. */
  readonly infit: number;
  /** Unweighted: sensitive to single surprises. */
  readonly outfit: number;
}

/** Infit and outfit (Wright & Masters 1982) over everybody's posterior; null where nobody answered a criterion. */
export function itemFit({ answers, bank }: JointQuestion, estimate: JointEstimate): (ItemFit | null)[] {
  const rows = rowsOf(bank, estimate.difficulties, estimating);
  const { expected } = expectation(answers, bank, rows, estimating, estimate.means);
  return bank.criteria.map(({ chance }, k) => {
    const sums = { people: 0, squares: 0, information: 0, standardized: 0 };
    add(sums, expected.met.get(k), expected.missed.get(k), rows.alone[k] as Float64Array, chance);
    add(sums, expected.metHelped.get(k), expected.missedHelped.get(k), rows.helped[k] as Float64Array, chance);
    if (sums.people === 0) return null;
    return { infit: sums.squares / sums.information, outfit: sums.standardized / sums.people };
  });
}

function add(
  sums: { people: number; squares: number; information: number; standardized: number },
  met: Float64Array | undefined,
  missed: Float64Array | undefined,
  logistics: Float64Array,
  chance: number,
): void {
  for (let point = 0; point < logistics.length; point++) {
    const [right, wrong] = [met?.[point] ?? 0, missed?.[point] ?? 0];
    if (right + wrong === 0) continue;
    const p = chance + (1 - chance) * (logistics[point] as number);
    const squares = right * (1 - p) * (1 - p) + wrong * p * p;
    sums.people += right + wrong;
    sums.squares += squares;
    sums.information += (right + wrong) * p * (1 - p);
    sums.standardized += squares / (p * (1 - p));
  }
}
