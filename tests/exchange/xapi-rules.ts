import * as v from 'valibot';

/**
 * The rules of xAPI statements (1.0.3 part 2, sections 2.2–2.6 and 4; the same in IEEE 9274.1.1 "2.0") as a strict schema: no
 * property that the standard does not name, no null, no empty language map, every identifier of the right kind.
 */
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'no absolute IRI'));
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'no language tag'));
const languageMap = v.pipe(
  v.record(tag, v.string()),
  v.check((map) => Object.keys(map).length > 0, 'empty language map'),
);
/** RFC 4122, lower case as 2.0 wants it, variant 1. */
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const timestamp = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/));
const duration = v.pipe(
  v.string(),
  v.regex(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/),
);
const plain = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()]);
const extensions = v.record(iri, plain);

const activity = v.strictObject({
  objectType: v.literal('Activity'),
  id: iri,
  definition: v.optional(
    v.strictObject({
      name: v.optional(languageMap),
      description: v.optional(languageMap),
      type: v.optional(iri),
      moreInfo: v.optional(iri),
      extensions: v.optional(extensions),
    }),
  ),
});

const score = v.strictObject({ scaled: v.optional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))) });

/** An Agent with exactly one inverse functional identifier: an account. */
const agent = v.strictObject({
  objectType: v.literal('Agent'),
  account: v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.minLength(1)) }),
});

export const statementSchema = v.strictObject({
  id: uuid,
  actor: agent,
  verb: v.strictObject({ id: iri, display: languageMap }),
  object: activity,
  result: v.strictObject({
    score: v.optional(score),
    success: v.optional(v.boolean()),
    completion: v.optional(v.boolean()),
    response: v.optional(v.string()),
    duration: v.optional(duration),
    extensions: v.optional(extensions),
  }),
  context: v.strictObject({
    registration: uuid,
    /** Only where the object is an activity, which `object` already says. */
    platform: v.optional(v.string()),
    revision: v.optional(v.string()),
    language: v.optional(tag),
    contextActivities: v.strictObject({
      parent: v.optional(v.array(activity)),
      grouping: v.optional(v.array(activity)),
      category: v.optional(v.array(activity)),
      other: v.optional(v.array(activity)),
    }),
    extensions: v.optional(extensions),
  }),
  timestamp,
});
