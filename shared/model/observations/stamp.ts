import { countSchema } from '../text';

/** `n` gives the order inside an attempt; `at` is the attempt's active time in milliseconds, pauses left out. */
export const stamp = { n: countSchema, at: countSchema };
