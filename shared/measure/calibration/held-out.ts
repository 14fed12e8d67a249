import { answersOf, type CalibrationRecord } from './answers';
import { type CodedBank, expertDifficulties } from './coded-bank';
import { difficultiesFrom } from './difficulties';
import { logLikelihoods, logLikelihoodsApart, type Prediction, predictions } from './predictions';
import { clearGain, folds, type Stage } from './rules';
import { goOn, partOf, type Watch } from './watch';

/** A difference of log-likelihoods, summed over people who were not used for the estimate. */
export interface Gain {
  readonly total: number;
  readonly standardError: number;
  /** More than chance would give. */
  readonly clear: boolean;
}

export interface HeldOut {
  /** New difficulties against the experts', on the product's own measurement. */
  readonly overExperts: Gain;
  /** What is explained by people differing in ability: all answers of a person together against each for itself. */
  readonly ofAbility: Gain;
  /** What was predicted for people who were not used for the estimate. */
  readonly predictions: readonly Prediction[];
}

/** So many people a part are followed task by task. */
const followed = 400;

/** Every fifth of the people is predicted by what the other four fifths say. The split follows from the checks' ids alone. */
export function heldOut(
  records: readonly CalibrationRecord[],
  bank: CodedBank,
  stage: Exclude<Stage, 'too-few'>,
  watch: Watch,
): HeldOut {
  const overExperts: number[] = [];
  const ofAbility: number[] = [];
  const told: Prediction[] = [];
  for (let fold = 0; fold < folds; fold++) {
    goOn(watch);
    const own = partOf(watch, fold / folds, (fold + 1) / folds);
    const train = records.filter(({ check }) => foldOf(check) !== fold);
    const test = records.filter(({ check }) => foldOf(check) === fold);
    const { banked } = difficultiesFrom(train, bank, stage, own);
    const answers = answersOf(test, bank);
    overExperts.push(
      ...difference(logLikelihoods(answers, bank, banked), logLikelihoods(answers, bank, expertDifficulties(bank))),
    );
    const done = answersOf(test.map(onlyDone), bank);
    ofAbility.push(...difference(logLikelihoods(done, bank, banked), logLikelihoodsApart(done, bank, banked)));
    told.push(...predictions(answersOf(test.slice(0, followed), bank), bank, banked));
  }
  return { overExperts: gainOf(overExperts), ofAbility: gainOf(ofAbility), predictions: told };
}

/** The part a check belongs to, 0…4: FNV-1a over its id. */
export function foldOf(check: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < check.length; at++) hash = Math.imul(hash ^ check.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % folds;
}

function onlyDone(record: CalibrationRecord): CalibrationRecord {
  return { ...record, attempts: record.attempts.filter(({ ending }) => ending === 'done') };
}

function difference(left: Float64Array, right: Float64Array): number[] {
  return Array.from(left, (one, at) => one - (right[at] as number));
}

function gainOf(gains: readonly number[]): Gain {
  const total = gains.reduce((sum, one) => sum + one, 0);
  const mean = total / gains.length;
  const spread = gains.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  const standardError = Math.sqrt((spread * gains.length) / Math.max(1, gains.length - 1));
  return { total, standardError, clear: total > clearGain * standardError };
}
