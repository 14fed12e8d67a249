import * as v from 'valibot';

/** Distances of tab stops from the left edge that can be set, in centimetres. */
export const tabStops = [3, 4, 5, 6] as const;

const pieceSchema = v.strictObject({ text: v.pipe(v.string(), v.maxLength(5_000)), bold: v.boolean() });

const blockSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('paragraph'),
    pieces: v.array(pieceSchema),
    tabStop: v.nullable(v.picklist(tabStops)),
  }),
  v.strictObject({ kind: v.literal('heading'), level: v.picklist([1, 2]), pieces: v.array(pieceSchema) }),
  v.strictObject({ kind: v.literal('item'), pieces: v.array(pieceSchema) }),
  v.strictObject({ kind: v.literal('break') }),
]);

/** A text as the writer keeps it: blocks in their order. A tab is the sign `\t`. */
export const writtenTextSchema = v.pipe(v.array(blockSchema), v.maxLength(500));
export type WrittenText = v.InferOutput<typeof writtenTextSchema>;
export type WrittenBlock = WrittenText[number];
export type Piece = v.InferOutput<typeof pieceSchema>;

/** The words of a block; '' for a page break. */
export function wordsOf(block: WrittenBlock): string {
  return block.kind === 'break' ? '' : block.pieces.map(({ text }) => text).join('');
}
