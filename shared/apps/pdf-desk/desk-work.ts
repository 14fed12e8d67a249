import * as v from 'valibot';
import { type Arrangement, emptyArrangement } from './arrangement';

/** A document that the person opened from their own disk. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ResultSize = 'original' | 'small';

/** Everything that must survive a killed browser. */
export interface DeskWork {
  readonly arrangement: Arrangement;
  /** In the order of opening; never shortened, so that an index stays a name. */
  readonly ownFiles: readonly OwnFile[];
  /** As typed, with or without `.pdf`. */
  readonly fileName: string;
  readonly size: ResultSize;
}

export const emptyWork: DeskWork = { arrangement: emptyArrangement, ownFiles: [], fileName: '', size: 'original' };

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const pagesSchema = v.array(
  v.object({ card: whole, source: v.string(), page: whole, turn: v.picklist([0, 90, 180, 270]) }),
);

/** Work as a store gives it back. */
export const deskWorkSchema: v.GenericSchema<unknown, DeskWork> = v.object({
  arrangement: v.object({
    pages: pagesSchema,
    past: v.array(pagesSchema),
    future: v.array(pagesSchema),
    nextCard: whole,
  }),
  ownFiles: v.array(
    v.object({
      name: v.string(),
      bytes: v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
    }),
  ),
  fileName: v.string(),
  size: v.picklist(['original', 'small']),
});

/** Work from a store, or an empty desk where it does not fit or speaks of documents that are no longer offered. */
export function restoredWork(kept: unknown, offered: readonly string[]): DeskWork {
  const parsed = v.safeParse(deskWorkSchema, kept);
  return parsed.success && isComplete(parsed.output, offered) ? parsed.output : emptyWork;
}

function isComplete({ arrangement, ownFiles }: DeskWork, offered: readonly string[]): boolean {
  const known = new Set([...offered.map(offerSource), ...ownFiles.map((_, index) => ownSource(index))]);
  const states = [arrangement.pages, ...arrangement.past, ...arrangement.future];
  return states.every((pages) => pages.every(({ source }) => known.has(source)));
}

/** Names of documents inside an arrangement. */
export const offerSource = (id: string) => `offer/${id}`;
export const ownSource = (index: number) => `own/${index}`;
