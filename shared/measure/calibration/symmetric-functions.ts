/** The product of two polynomials, coefficients from the lowest power up. */
function times(left: Float64Array, right: Float64Array): Float64Array {
  const product = new Float64Array(left.length + right.length - 1);
  left.forEach((one, at) => {
    for (let other = 0; other < right.length; other++) {
      product[at + other] = (product[at + other] as number) + one * (right[other] as number);
    }
  });
  return product;
}

/**
 * Elementary symmetric functions of partial-credit items (Fischer & Ponocny 1994): coefficient r of the product of the
 * items' polynomials is the sum over all ways to score r in total.
 */
export interface SymmetricFunctions {
  readonly all: Float64Array;
  /** Per item, the same without this item; by summation only, which loses no digits. */
  readonly without: readonly Float64Array[];
}

/** @param easiness per item, exp(-steps taken) for every score from 0 up; at least one item */
export function symmetricFunctions(easiness: readonly Float64Array[]): SymmetricFunctions {
  const one: Float64Array = Float64Array.of(1);
  const before = [one];
  for (const item of easiness) before.push(times(before[before.length - 1] as Float64Array, item));
  const without: Float64Array[] = new Array(easiness.length);
  let after: Float64Array = one;
  for (let item = easiness.length - 1; item >= 0; item--) {
    without[item] = times(before[item] as Float64Array, after);
    after = times(easiness[item] as Float64Array, after);
  }
  return { all: after, without };
}
