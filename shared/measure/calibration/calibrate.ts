import { answersOf, type CalibrationRecord, responsesPerCriterion } from './answers';
import { type BankTask, type CodedBank, type CodedCriterion, codedBank } from './coded-bank';
import { difficultiesFrom } from './difficulties';
import { compareGroups, type GroupComparison } from './group-differences';
import { type Gain, heldOut } from './held-out';
import { type ItemFit, itemFit } from './item-fit';
import { type ReliabilityBin, reliabilityOf } from './reliability';
import { responsesPerCriterionNeeded, type Stage, stageOf } from './rules';
import { standardErrors } from './standard-errors';
import { partOf, type Watch } from './watch';

/** What is there to calibrate with. */
export interface Supply {
  readonly people: number;
  /** Criteria judged met or missed, all people together. */
  readonly responses: number;
  readonly criteria: number;
  /** Criteria with enough responses. */
  readonly ready: number;
  readonly stage: Stage;
}

/** One criterion after a calibration; difficulties in logits. */
export interface CalibratedCriterion extends CodedCriterion {
  readonly responses: number;
  /** null where the experts' value stays: too few responses. */
  readonly estimate: { readonly difficulty: number; readonly standardError: number; readonly fit: ItemFit } | null;
}

/** `accepted`, or why the experts' difficulties stay. */
export type Gate = 'accepted' | 'no-gain' | 'no-ability' | 'nothing-estimated' | 'not-converged';

export interface Calibration {
  readonly supply: Supply;
  readonly criteria: readonly CalibratedCriterion[];
  readonly gate: Gate;
  readonly overExperts: Gain;
  readonly ofAbility: Gain;
  readonly reliability: readonly ReliabilityBin[];
  readonly comparisons: readonly GroupComparison[];
}

/** How much there is, without estimating anything. */
export function supplyOf(records: readonly CalibrationRecord[], declarations: readonly BankTask[]): Supply {
  return supplyIn(records, codedBank(declarations));
}

function supplyIn(records: readonly CalibrationRecord[], bank: CodedBank): Supply {
  const answers = answersOf(records, bank);
  const responses = responsesPerCriterion(answers, bank.criteria.length);
  return {
    people: answers.people,
    responses: responses.reduce((sum, one) => sum + one, 0),
    criteria: bank.criteria.length,
    ready: responses.filter((count) => count >= responsesPerCriterionNeeded).length,
    stage: stageOf(answers.people),
  };
}

/**
 * "Are our difficulties right?" Estimates them, predicts held-out people, and looks at fit and at groups. Deterministic.
 * @returns null with too few people
 * @throws CalibrationStopped
 */
export function calibrate(
  records: readonly CalibrationRecord[],
  declarations: readonly BankTask[],
  watch: Watch,
): Calibration | null {
  const bank = codedBank(declarations);
  const supply = supplyIn(records, bank);
  if (supply.stage === 'too-few') return null;
  const found = difficultiesFrom(records, bank, supply.stage, partOf(watch, 0, 0.2));
  const held = heldOut(records, bank, supply.stage, partOf(watch, 0.2, 0.8));
  const comparisons = compareGroups(records, bank, found.estimate.difficulties, partOf(watch, 0.8, 0.99));
  const errors = standardErrors(found.question, found.estimate);
  const fits = itemFit(found.question, found.estimate);
  watch.progress(1);
  return {
    supply,
    criteria: bank.criteria.map((criterion, k) => ({
      ...criterion,
      responses: found.responses[k] as number,
      estimate: estimateAt(k, found.published, found.estimate.difficulties, errors, fits),
    })),
    gate: gateOf(supply, found.estimate.converged, held.overExperts, held.ofAbility),
    overExperts: held.overExperts,
    ofAbility: held.ofAbility,
    reliability: reliabilityOf(held.predictions),
    comparisons,
  };
}

function estimateAt(
  k: number,
  published: Uint8Array,
  difficulties: Float64Array,
  errors: Float64Array,
  fits: readonly (ItemFit | null)[],
): CalibratedCriterion['estimate'] {
  const fit = fits[k];
  if (!published[k] || !fit) return null;
  return { difficulty: difficulties[k] as number, standardError: errors[k] as number, fit };
}

function gateOf({ ready }: Supply, converged: boolean, overExperts: Gain, ofAbility: Gain): Gate {
  if (ready === 0) return 'nothing-estimated';
  if (!converged) return 'not-converged';
  if (!ofAbility.clear) return 'no-ability';
  return overExperts.clear ? 'accepted' : 'no-gain';
}
