import * as v from 'valibot';

/** SHA-256 in base64url, 32 bytes. */
export const digestSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/**
 * What the log of a check leaves in its result, so that an edited result no longer fits it. App and host of the log are the
 * result's own `host`; its opening and its end are the result's own moments.
 */
export const logProofSchema = v.strictObject({
  /** The last link of the chain over the log's events. */
  head: digestSchema,
  /**
   * What happened between the opening and the end, one letter an event: `t` a task offered · `a` `w` `u` `n` an estimate
   * (alone, with-help, unsure, not-yet) · `o` an observation · `h` a help step · `p` a pause · `r` its end ·
   * `m` its end on another device, or that another version of the app goes on · `c` the attempt closed. The log's length is two more.
   */
  steps: v.pipe(v.string(), v.regex(/^[tawunohprmc]*$/), v.maxLength(100_000)),
});
export type LogProof = v.InferOutput<typeof logProofSchema>;
