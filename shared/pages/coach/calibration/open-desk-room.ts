import { calibrationSupply } from '../../../desk/calibration-records';
import type { JudgedResult } from '../../../desk/judged';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import type { CalibrationRoom } from './room';

/** Name of the paper with the key that signs banks. */
const signerPaper = 'bank-signer';

/** The room of an unlocked desk. Of every result only what calibration needs stays in memory. */
export function roomOfOpenDesk({ applyBank }: Desk, { door, course, itemBank }: OpenDesk): CalibrationRoom {
  return {
    async supply(signal) {
      const people: Pick<JudgedResult, 'result' | 'attempts'>[] = [];
      await door.forEachJudged(course, (batch) => void people.push(...batch.map(withoutLogs)), signal);
      return calibrationSupply(people, await door.dossiers());
    },
    applied: async () => itemBank,
    apply: applyBank,
    keptSigner: () => door.paper(signerPaper),
    keepSigner: (signer) => door.changePaper(signerPaper, signer),
  };
}

function withoutLogs({ result, attempts }: JudgedResult): Pick<JudgedResult, 'result' | 'attempts'> {
  return {
    result: { ...result, attempts: [] },
    attempts: attempts.map((attempt) => ({ ...attempt, observations: [] })),
  };
}
