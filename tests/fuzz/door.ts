import type { Random } from '../../shared/model/random';

/** What a reader said to one input: the name of what is wrong with it, or that it was taken. */
export type Answer =
  | { readonly taken: false; readonly problem: string }
  /** `wrong`: what an independent look finds wrong with what was taken; null where it agrees. */
  | { readonly taken: true; readonly wrong: string | null };

/** One way in for somebody else's bytes. */
export interface FuzzedDoor {
  readonly name: string;
  /** Every name of a refusal that the reader may give. */
  readonly problems: readonly string[];
  /** A hostile input, made from a good one, and what the reader and the second look say to it. */
  readonly knock: (random: Random) => Promise<Answer>;
  /** The good ones are taken: else nothing would be tried behind the first check. */
  readonly good: () => Promise<readonly Answer[]>;
}
