import { calibrationSupply } from '../../../desk/calibration-records';
import type { OpenDesk } from '../desk-state';
import type { CalibrationRoom } from './room';

/** Papers of an unlocked desk; gone with it. */
const papers = new WeakMap<OpenDesk['unlocked'], Map<string, unknown>>();

/** The room of a desk whose people are in memory. */
export function roomOfOpenDesk({ unlocked, people }: OpenDesk): CalibrationRoom {
  const own = papers.get(unlocked) ?? new Map<string, unknown>();
  papers.set(unlocked, own);
  return {
    supply: async () => calibrationSupply(people),
    paper: async (name) => own.get(name),
    changePaper: async (name, value) => void own.set(name, value),
  };
}
