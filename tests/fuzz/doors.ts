import type { FuzzedDoor } from './door';
import { figures } from './doors/figures';
import { invitation } from './doors/invitation';
import { itemBank, signerPaper } from './doors/item-bank';
import { dossier, policy } from './doors/kept';
import { resultFile, resultText } from './doors/result';

/** Every way by which somebody else's bytes come in. */
export const fuzzedDoors: readonly FuzzedDoor[] = [
  resultText,
  resultFile,
  invitation,
  itemBank,
  signerPaper,
  figures,
  policy,
  dossier,
];
