import type { FuzzedDoor } from './door';
import { backup } from './doors/backup';
import { qrRow, supervisionCode, supervisionPaper } from './doors/codes';
import { figures } from './doors/figures';
import { invitation } from './doors/invitation';
import { itemBank, signerPaper } from './doors/item-bank';
import { dossier, policy } from './doors/kept';
import { resultFile, resultText } from './doors/result';
import { resume } from './doors/resume';

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
  resume,
  backup,
  supervisionCode,
  supervisionPaper,
  qrRow,
];
