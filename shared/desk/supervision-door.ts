import type { SupervisionCode } from '../exchange/supervision-code';
import type { SupervisionBook } from '../model/supervision-book';

/** One change of what a desk knows about supervision. */
export type SupervisionChange =
  /** Only looks. */
  | { readonly change: 'none' }
  /** A check begins in front of the coach. */
  | { readonly change: 'begin'; readonly code: string }
  /** The coach vouches for a check that has ended. */
  | { readonly change: 'sign'; readonly code: SupervisionCode; readonly by: string }
  /** A colleague's signing key is trusted from now on, or no longer. */
  | { readonly change: 'accept'; readonly publicKey: string; readonly label: string }
  | { readonly change: 'forget'; readonly publicKey: string };

export interface SupervisionAnswer {
  readonly book: SupervisionBook;
  /** The public half of this desk's signing key; null before it has signed anything. */
  readonly ownKey: string | null;
  /** Checks at this desk whose line has been worked out anew. */
  readonly concerned: readonly string[];
}
