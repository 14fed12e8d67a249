import { calibrationSupply } from '../../../desk/calibration-records';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import type { CalibrationRoom } from './room';

/** The signing key of an unlocked desk; gone with it. */
const signers = new WeakMap<OpenDesk['unlocked'], unknown>();

/** The room of a desk whose people are in memory. */
export function roomOfOpenDesk({ applyBank }: Desk, { unlocked, people, itemBank = null }: OpenDesk): CalibrationRoom {
  return {
    supply: async () => calibrationSupply(people),
    applied: async () => itemBank,
    apply: async (bank) => applyBank(bank),
    keptSigner: async () => signers.get(unlocked),
    keepSigner: async (signer) => void signers.set(unlocked, signer),
  };
}
