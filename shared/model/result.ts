import * as v from 'valibot';
import { attemptSchema } from './attempt';
import { hostFactsSchema } from './host';
import { logProofSchema } from './log-proof';
import { personSchema } from './person';
import { supervisionSchema } from './supervision';
import { surveySchema } from './survey';
import { momentSchema, textUpTo, uuidSchema } from './text';

/** Why a check stopped asking. */
export const stopReasonSchema = v.picklist(['enough-evidence', 'time', 'tasks', 'person', 'no-task-left']);
export type StopReason = v.InferOutput<typeof stopReasonSchema>;

export const resultVersion = 2;

/** A check's outcome as it leaves the device. Profile and placement are derived from it, never stored in it. */
export const resultSchema = v.strictObject({
  format: v.literal('probefahrt-result'),
  version: v.literal(resultVersion),
  /** The check's id; a newer file of the same check replaces the older. */
  check: uuidSchema,
  startedAt: momentSchema,
  endedAt: momentSchema,
  stopped: stopReasonSchema,
  language: textUpTo(20),
  host: hostFactsSchema,
  person: personSchema,
  /** Absent where the person did not take part or left it out. */
  survey: v.optional(surveySchema),
  attempts: v.pipe(v.array(attemptSchema), v.maxLength(40)),
  /** Absent in results of older apps, and where the device had no way to make one. */
  log: v.optional(logProofSchema),
  /** Absent for a check that somebody took alone, or whose countersignature stays at the desk. */
  supervision: v.optional(supervisionSchema),
  /** True for the desk's own sample people. */
  example: v.optional(v.boolean()),
});
export type Result = v.InferOutput<typeof resultSchema>;
