const log2OfE = Math.LOG2E;
/** ln 2 in two parts, so that subtracting whole multiples loses no digits. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const largest = 80;
const powerOffset = 128;
const powersOfTwo = powers();
/** 1/13! … 1/0!: degree 13 leaves a remainder under 5e-18 for |rest| ≤ ln 2 / 2. */
const inverseFactorials = inverses(13);

/**
 * e to the power x, x limited to -80…80, relative error under 1e-15.
 * Only additions, multiplications and divisions, which IEEE 754 fixes to the last bit: `Math.exp` may differ between
 * browsers, and the same answers must give the same result everywhere.
 */
export function exponential(x: number): number {
  const limited = Math.max(-largest, Math.min(largest, x));
  const halvings = Math.round(limited * log2OfE);
  const rest = limited - halvings * ln2High - halvings * ln2Low;
  let sum = 0;
  for (let at = 0; at < inverseFactorials.length; at++) sum = sum * rest + (inverseFactorials[at] as number);
  return sum * (powersOfTwo[halvings + powerOffset] as number);
}

/** The logistic function 1 / (1 + e^-x), 0…1. */
export function logistic(x: number): number {
  return 1 / (1 + exponential(-x));
}

function inverses(degree: number): Float64Array {
  const list = new Float64Array(degree + 1);
  let factorial = 1;
  for (let n = 0; n <= degree; n++) {
    factorial *= Math.max(1, n);
    list[degree - n] = 1 / factorial;
  }
  return list;
}

/** 2^-128…2^128 by doubling and halving, which is exact. */
function powers(): Float64Array {
  const list = new Float64Array(2 * powerOffset + 1).fill(1);
  for (let at = 1; at <= powerOffset; at++) {
    list[powerOffset + at] = (list[powerOffset + at - 1] as number) * 2;
    list[powerOffset - at] = (list[powerOffset - at + 1] as number) / 2;
  }
  return list;
}
