import * as v from 'valibot';
import { findingSchema } from './criterion';
import { observationSchema } from './observation';
import { countSchema, nameSchema, seedSchema } from './text';

/** What the person expected before the task; kept beside the measurement, never part of it. */
export const estimateSchema = v.picklist(['alone', 'with-help', 'unsure', 'not-yet']);
export type Estimate = v.InferOutput<typeof estimateSchema>;

/**
 * How an attempt ended: `done` the person says so · `cannot` "Das kann ich noch nicht" ·
 * `fault` something technical · `left` the check ended in the middle.
 */
export const endingSchema = v.picklist(['done', 'cannot', 'fault', 'left']);
export type Ending = v.InferOutput<typeof endingSchema>;

/** One person's finished try at one task. */
export const attemptSchema = v.strictObject({
  task: nameSchema,
  seed: seedSchema,
  estimate: v.nullable(estimateSchema),
  ending: endingSchema,
  /** Active time in milliseconds, pauses left out. */
  milliseconds: countSchema,
  /** Help steps opened, 0 = none. */
  help: countSchema,
  observations: v.pipe(v.array(observationSchema), v.maxLength(2_000)),
  findings: v.pipe(v.array(findingSchema), v.maxLength(20)),
});
export type Attempt = v.InferOutput<typeof attemptSchema>;
