import type { CalibrationSupply } from '../../../desk/calibration-records';
import { createSigner } from '../../../exchange/ed25519';
import { type SignerPaper, signerOf, signerPaperOf } from '../../../exchange/signer-paper';
import type { ItemBank } from '../../../model/item-bank';

/** What the page needs of an open desk. */
export interface CalibrationRoom {
  readonly supply: (signal: AbortSignal) => Promise<CalibrationSupply>;
  /** The bank whose difficulties hold at this desk; null = the experts' values. */
  readonly applied: () => Promise<ItemBank | null>;
  /** From now on the bank's difficulties hold; null goes back to the experts' values. */
  readonly apply: (bank: ItemBank | null) => Promise<void>;
  /** The key that signs banks, as it was kept; anything else where there is none yet. */
  readonly keptSigner: () => Promise<unknown>;
  readonly keepSigner: (signer: SignerPaper) => Promise<void>;
}

/** The desk's own signing key, made when it is first needed. */
export async function deskSigner({ keptSigner, keepSigner }: CalibrationRoom): Promise<CryptoKeyPair> {
  const kept = await signerOf(await keptSigner());
  if (kept) return kept;
  const made = await createSigner();
  await keepSigner(await signerPaperOf(made));
  return made;
}
