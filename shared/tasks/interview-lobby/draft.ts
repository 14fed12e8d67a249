import * as v from 'valibot';

/** What survives a killed browser. A call does not: it is entered again from the waiting room. */
const draftSchema = v.object({
  place: v.variant('at', [
    v.object({ at: v.literal('mails') }),
    v.object({ at: v.literal('page'), link: v.picklist(['link-a', 'link-b']) }),
  ]),
  stage: v.picklist(['lobby', 'call', 'left']),
  name: v.pipe(v.string(), v.maxLength(200)),
  /** Seconds of the scenario's clock that have passed. */
  passed: v.pipe(v.number(), v.minValue(0)),
});
export type Draft = v.InferOutput<typeof draftSchema>;

const empty: Draft = { place: { at: 'mails' }, stage: 'lobby', name: '', passed: 0 };

/** The kept draft, or a new one if it does not fit. */
export function draftOf(kept: unknown): Draft {
  const read = v.safeParse(draftSchema, kept);
  return read.success ? read.output : empty;
}
