import * as v from 'valibot';
import { endingSchema, estimateSchema } from './attempt';
import { findingSchema } from './criterion';
import { hostFactsSchema } from './host';
import { invitationSchema } from './invitation';
import { digestSchema } from './log-proof';
import { observationSchema } from './observation';
import { personSchema } from './person';
import { stopReasonSchema } from './result';
import { supervisionSchema } from './supervision';
import { surveySchema } from './survey';
import { countSchema, momentSchema, nameSchema, seedSchema, textUpTo, uuidSchema } from './text';

/**
 * `n` orders the log; `at` is the wall clock, for display only. `link` is the event's link of the hash chain (see
 * engine/log-chain); absent in older logs, outside of the chain, and where the page has no way to make one.
 */
const stamp = { n: countSchema, at: momentSchema, link: v.optional(digestSchema) };

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
  /** `host` where the check goes on at another device than it was opened on, or in another version of the app. */
  v.strictObject({ ...stamp, kind: v.literal('resumed'), host: v.optional(hostFactsSchema) }),
  v.strictObject({ ...stamp, kind: v.literal('closed'), reason: stopReasonSchema }),
  /** After the check, apart from it; the last one holds. */
  v.strictObject({ ...stamp, kind: v.literal('survey-answered'), survey: surveySchema }),
  /** Somebody who sat beside has signed the closed check; the last one holds. */
  v.strictObject({ ...stamp, kind: v.literal('countersigned'), supervision: supervisionSchema }),
]);
export type SessionEvent = v.InferOutput<typeof sessionEventSchema>;

type WithoutStamp<E> = E extends SessionEvent ? Omit<E, 'n' | 'at' | 'link'> : never;
/** What happened, before the engine numbers, dates and links it. */
export type Happening = WithoutStamp<SessionEvent>;
