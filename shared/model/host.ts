import * as v from 'valibot';

export const hostKindSchema = v.picklist(['pwa', 'extension']);
export type HostKind = v.InferOutput<typeof hostKindSchema>;

/** Where a check ran; kept in the result because it tells what could be seen. */
export const hostFactsSchema = v.strictObject({
  kind: hostKindSchema,
  /** The app's version, from package.json. */
  app: v.pipe(v.string(), v.maxLength(40)),
  device: v.picklist(['computer', 'phone']),
});
export type HostFacts = v.InferOutput<typeof hostFactsSchema>;
