import * as v from 'valibot';
import { countSchema, textUpTo } from './text';

const paragraphSchema = v.strictObject({
  text: textUpTo(2_000),
  /** What the document itself says the paragraph is. */
  style: v.picklist(['title', 'heading', 'body', 'list']),
  /** 1…6 for headings, 0 otherwise. */
  level: v.pipe(countSchema, v.maxValue(6)),
  /** Tabs inside, and the tab stops set for it by itself or its styles; a hanging indent is one, since a tab jumps to it. */
  tabs: countSchema,
  tabStops: countSchema,
  /** The longest run of spaces before further text: alignment by spaces shows here. */
  spaces: countSchema,
  /** A page break stands directly before it. */
  breakBefore: v.boolean(),
  /** Cells of a borderless table also align; true inside of one. */
  inTable: v.boolean(),
});
export type TextParagraph = v.InferOutput<typeof paragraphSchema>;

/** A handed-in text document (DOCX, ODT) as facts. Layout is not computed: the number of pages is not among them. */
export const textDocumentFactsSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    bytes: countSchema,
    format: v.picklist(['docx', 'odt']),
    paragraphs: v.pipe(v.array(paragraphSchema), v.maxLength(1_000)),
  }),
  v.strictObject({
    outcome: v.picklist(['empty', 'not-a-document', 'locked', 'damaged', 'too-large', 'unsafe', 'too-slow']),
    bytes: countSchema,
  }),
]);
export type TextDocumentFacts = v.InferOutput<typeof textDocumentFactsSchema>;
