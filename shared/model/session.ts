import * as v from 'valibot';
import { endingSchema, estimateSchema } from './attempt';
import { findingSchema } from './criterion';
import { hostFactsSchema } from './host';
import { invitationSchema } from './invitation';
import { observationSchema } from './observation';
import { personSchema } from './person';
import { stopReasonSchema } from './result';
import { surveySchema } from './survey';
import { countSchema, momentSchema, nameSchema, seedSchema, textUpTo, uuidSchema } from './text';

/** `n` orders the log; `at` is the wall clock, for display only. */
const stamp = { n: countSchema, at: momentSchema };

/** Everything that can happen in a check or in practice. The log of these is the session; state is derived from it. */
export const sessionEventSchema = v.variant('kind', [
  v.strictObject({
    ...stamp,
    kind: v.literal('opened'),
    session: uuidSchema,
    purpose: v.picklist(['check', 'practice']),
    seed: seedSchema,
    language: textUpTo(20),
    host: hostFactsSchema,
    invitation: v.nullable(invitationSchema),
  }),
  v.strictObject({ ...stamp, kind: v.literal('person-told'), person: personSchema }),
  v.strictObject({ ...stamp, kind: v.literal('task-offered'), task: nameSchema, seed: seedSchema }),
  v.strictObject({ ...stamp, kind: v.literal('estimate-given'), estimate: estimateSchema }),
  v.strictObject({ ...stamp, kind: v.literal('observed'), observation: observationSchema }),
  v.strictObject({ ...stamp, kind: v.literal('help-opened'), step: countSchema }),
  v.strictObject({
    ...stamp,
    kind: v.literal('attempt-closed'),
    ending: endingSchema,
    milliseconds: countSchema,
    findings: v.array(findingSchema),
  }),
  /** The person looked away on purpose; `milliseconds` is the active time of the open attempt so far. */
  v.strictObject({ ...stamp, kind: v.literal('paused'), milliseconds: countSchema }),
  v.strictObject({ ...stamp, kind: v.literal('resumed') }),
  v.strictObject({ ...stamp, kind: v.literal('closed'), reason: stopReasonSchema }),
  /** After the check, apart from it; the last one holds. */
  v.strictObject({ ...stamp, kind: v.literal('survey-answered'), survey: surveySchema }),
]);
export type SessionEvent = v.InferOutput<typeof sessionEventSchema>;

type WithoutStamp<E> = E extends SessionEvent ? Omit<E, 'n' | 'at'> : never;
/** What happened, before the engine numbers and dates it. */
export type Happening = WithoutStamp<SessionEvent>;
