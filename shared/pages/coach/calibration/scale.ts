/** A value on one axis of a plot, as a position in its own units. */
export type Scale = (value: number) => number;

/** A straight scale; values outside are drawn at the edge. */
export function scaleOf(from: number, to: number, start: number, end: number): Scale {
  return (value) => start + ((Math.max(from, Math.min(to, value)) - from) / (to - from)) * (end - start);
}

/** Whole numbers inside, ends included. */
export function wholeNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, at) => Math.ceil(from) + at);
}

/** Bounds in whole logits that hold all values; never narrower than -2…2. */
export function boundsOf(values: readonly number[]): readonly [low: number, high: number] {
  return [Math.floor(Math.min(-2, ...values)), Math.ceil(Math.max(2, ...values))];
}
