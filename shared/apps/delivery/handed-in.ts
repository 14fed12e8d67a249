import * as v from 'valibot';

/** What looking into a file can come to, over all kinds of files; each but `read` has a sentence. */
export const outcomes = [
  'read',
  'empty',
  'not-a-pdf',
  'not-a-zip',
  'not-a-calendar',
  'not-a-document',
  'not-a-table',
  'locked',
  'damaged',
  'too-large',
  'too-slow',
  'too-many-pages',
  'too-many-files',
  'unsafe',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The file that was handed in last; only what is said about it, never its content. */
export const handedInSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(1_000)),
  bytes: v.number(),
  outcome: v.picklist(outcomes),
});
export type HandedIn = v.InferOutput<typeof handedInSchema>;
