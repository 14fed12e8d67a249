import * as v from 'valibot';
import { countSchema, nameSchema, textUpTo } from './text';

/** One file of an archive or folder; folders are told by their files' paths. */
export const filedFileSchema = v.strictObject({
  /** Path with `/`, names as a person reads them. */
  path: textUpTo(500),
  bytes: countSchema,
  /** Which file of the material it is, told by its content; null for anything else. */
  material: v.nullable(nameSchema),
});
export type FiledFile = v.InferOutput<typeof filedFileSchema>;

/** A handed-in ZIP archive as facts; what systems add by themselves (`__MACOSX`, `.DS_Store`, `Thumbs.db`) is left out. */
export const archiveFactsSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    bytes: countSchema,
    files: v.pipe(v.array(filedFileSchema), v.maxLength(300)),
  }),
  v.strictObject({
    outcome: v.picklist([
      'empty',
      'not-a-zip',
      'locked',
      'damaged',
      'too-large',
      'too-many-files',
      'unsafe',
      'too-slow',
    ]),
    bytes: countSchema,
  }),
]);
export type ArchiveFacts = v.InferOutput<typeof archiveFactsSchema>;
