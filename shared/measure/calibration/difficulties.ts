import { type Answers, answersOf, type CalibrationRecord, responsesPerCriterion } from './answers';
import { type CodedBank, expertDifficulties } from './coded-bank';
import { type JointEstimate, type JointQuestion, jointEstimate } from './joint';
import { expertPrior } from './prior';
import { responsesPerCriterionNeeded, type Stage } from './rules';
import type { Watch } from './watch';

/** Difficulties estimated from some people's answers. */
export interface Difficulties {
  readonly question: JointQuestion;
  readonly estimate: JointEstimate;
  /** Met or missed, per criterion. */
  readonly responses: Float64Array;
  /** 1 where a criterion has enough responses to leave the experts' value. */
  readonly published: Uint8Array;
  /** What a bank made of this says: the estimate where published, the experts' value elsewhere. */
  readonly banked: Float64Array;
}

/** The difficulties that follow from these records, drawn towards the experts' values. */
export function difficultiesFrom(
  records: readonly CalibrationRecord[],
  bank: CodedBank,
  stage: Exclude<Stage, 'too-few'>,
  watch: Watch,
): Difficulties {
  const answers: Answers = answersOf(records, bank);
  const experts = expertDifficulties(bank);
  const responses = responsesPerCriterion(answers, bank.criteria.length);
  const published = Uint8Array.from(responses, (count) => (count >= responsesPerCriterionNeeded ? 1 : 0));
  const question: JointQuestion = {
    answers,
    bank,
    prior: expertPrior(experts),
    means: stage === 'anchored' ? 'free' : 'fixed',
    anchored: stage === 'anchored' ? published : null,
  };
  const estimate = jointEstimate(question, watch);
  const banked = experts.map((expert, k) => (published[k] ? (estimate.difficulties[k] as number) : expert));
  return { question, estimate, responses, published, banked };
}
