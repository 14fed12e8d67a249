import { type ItemBank, itemBankVersion } from '../../model/item-bank';
import type { Calibration } from './calibrate';

/** What a calibration does not know of itself. */
export interface BankStamp {
  readonly app: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The people were invented. */
  readonly demonstration: boolean;
}

const digits = 4;

/** The bank that follows from a calibration; null where its gate kept the experts' values. */
export function itemBankOf({ supply, criteria, gate, overExperts }: Calibration, stamp: BankStamp): ItemBank | null {
  if (gate !== 'accepted') return null;
  return {
    format: 'probefahrt-item-bank',
    version: itemBankVersion,
    ...stamp,
    people: supply.people,
    anchored: supply.stage === 'anchored',
    gate: { gain: rounded(overExperts.total), standardError: rounded(overExperts.standardError) },
    items: criteria.flatMap(({ task, id, module, expert, responses, estimate }) =>
      estimate
        ? [
            {
              task,
              criterion: id,
              module,
              expert,
              difficulty: rounded(estimate.difficulty),
              standardError: rounded(estimate.standardError),
              responses,
            },
          ]
        : [],
    ),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(digits));
}
