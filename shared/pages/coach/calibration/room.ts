import * as v from 'valibot';
import type { CalibrationSupply } from '../../../desk/calibration-records';
import { createSigner } from '../../../exchange/item-bank-file';
import { signerOf, signerPaperOf } from '../../../exchange/signer-paper';
import { type ItemBank, itemBankSchema } from '../../../model/item-bank';

/** What the page needs of an open desk. */
export interface CalibrationRoom {
  readonly supply: (signal: AbortSignal) => Promise<CalibrationSupply>;
  /** As in `DeskDoor`: a sealed paper under its name. */
  readonly paper: (name: string) => Promise<unknown>;
  readonly changePaper: (name: string, value: unknown) => Promise<void>;
}

/** Papers of the desk: the bank whose difficulties hold, and the key that signs banks. */
const bankPaper = 'item-bank';
const signerPaper = 'item-bank-signer';

/** The bank whose difficulties hold at this desk; null = the experts' values. */
export async function appliedBank({ paper }: CalibrationRoom): Promise<ItemBank | null> {
  const parsed = v.safeParse(itemBankSchema, await paper(bankPaper));
  return parsed.success ? parsed.output : null;
}

/** From now on the bank's difficulties hold; null goes back to the experts' values. */
export async function applyBank(room: CalibrationRoom, bank: ItemBank | null): Promise<void> {
  await room.changePaper(bankPaper, bank ?? undefined);
}

/** The desk's own signing key, made when it is first needed. */
export async function deskSigner({ paper, changePaper }: CalibrationRoom): Promise<CryptoKeyPair> {
  const kept = await signerOf(await paper(signerPaper));
  if (kept) return kept;
  const made = await createSigner();
  await changePaper(signerPaper, await signerPaperOf(made));
  return made;
}
