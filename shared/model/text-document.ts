import * as v from 'valibot';
import { countSchema, textUpTo } from './text';

const paragraphSchema = v.strictObject({
  text: textUpTo(2_000),
  /** What the document itself says the paragraph is. */
  style: v.picklist(['title', 'heading', 'body', 'list']),
  /** 1…6 for headings, 0 otherwise. */
  level: v.pipe(countSchema, v.maxValue(6)),
  /** Tabs inside, and the tab stops set by it or its styles; a hanging indent is one, since a tab jumps to it. */
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

/** A text document as facts. The layout of handed-in files (DOCX, ODT) is not computed: only the built-in program tells pages. */
export const textDocumentFactsSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    bytes: countSchema,
    /** `writer`: the built-in program. */
    format: v.picklist(['docx', 'odt', 'writer']),
    paragraphs: v.pipe(v.array(paragraphSchema), v.maxLength(1_000)),
    /** The first words of every page, where the program knows its own layout. */
    pages: v.optional(v.pipe(v.array(textUpTo(200)), v.maxLength(50))),
  }),
  v.strictObject({
    outcome: v.picklist(['empty', 'not-a-document', 'locked', 'damaged', 'too-large', 'unsafe', 'too-slow']),
    bytes: countSchema,
  }),
]);
export type TextDocumentFacts = v.InferOutput<typeof textDocumentFactsSchema>;
