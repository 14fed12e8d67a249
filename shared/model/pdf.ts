import * as v from 'valibot';
import { countSchema, nameSchema } from './text';

/**
 * What was recognised on one page of a handed-in PDF.
 * `unsure`: the signals disagree or only one weak one spoke; nobody may be blamed for such a page.
 */
const pageSourceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('known'), document: nameSchema, page: countSchema }),
  v.strictObject({ kind: v.literal('blank') }),
  v.strictObject({ kind: v.literal('foreign') }),
  v.strictObject({ kind: v.literal('unsure'), reason: nameSchema }),
]);

export const pdfPageSchema = v.strictObject({
  source: pageSourceSchema,
  /** Clockwise turn, in degrees, of the content as the eye sees it; null where no signal tells. */
  turn: v.nullable(v.picklist([0, 90, 180, 270])),
  /** The signals that agreed, strongest first: structure, number, text, image, code, likeness, ink. */
  signals: v.pipe(v.array(nameSchema), v.maxLength(12)),
});
export type PdfPage = v.InferOutput<typeof pdfPageSchema>;

/**
 * A handed-in file as facts. Everything but `read` says why no page could be judged:
 * `empty` 0 bytes · `not-a-pdf` · `locked` needs a password · `damaged` · `too-large` over the product's limit ·
 * `too-slow` the deadline passed · `too-many-pages`.
 */
export const pdfFactsSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    bytes: countSchema,
    pages: v.pipe(v.array(pdfPageSchema), v.maxLength(200)),
  }),
  v.strictObject({
    outcome: v.picklist(['empty', 'not-a-pdf', 'locked', 'damaged', 'too-large', 'too-slow', 'too-many-pages']),
    bytes: countSchema,
  }),
]);
export type PdfFacts = v.InferOutput<typeof pdfFactsSchema>;
