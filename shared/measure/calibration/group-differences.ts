import { answersOf, type CalibrationRecord, responsesPerCriterion } from './answers';
import type { CodedBank } from './coded-bank';
import { type JointQuestion, jointEstimate } from './joint';
import { flagB, flagC, groupDeviation, groupToFlag, groupToScreen, responsesPerCriterionNeeded } from './rules';
import { standardErrors } from './standard-errors';
import { partOf, type Watch } from './watch';

/** By what people are compared, and who stands against whom: the first group is the one others are compared with. */
export const groupings = ['language', 'host', 'age'] as const;
export type Grouping = (typeof groupings)[number];

/** From this age on somebody belongs to the older group, in years. */
export const olderFrom = 21;

/** `screening`: too few people to flag anything · B and C: notable and large differences (ETS) · A: none worth a look. */
export type DifClass = 'screening' | 'A' | 'B' | 'C';

/** How much harder one criterion is for the second group, at equal ability. */
export interface GroupDifference {
  /** Position of the criterion in the coded bank. */
  readonly criterion: number;
  /** In logits, drawn towards 0. */
  readonly difference: number;
  readonly standardError: number;
  readonly class: DifClass;
}

export interface GroupComparison {
  readonly grouping: Grouping;
  /** People in the first and second group. */
  readonly people: readonly [number, number];
  /** null while a group is too small to tell anything about. Largest difference first. */
  readonly differences: readonly GroupDifference[] | null;
}

/** Position of a person's group, or null where it is not known. */
export function groupOf({ language, host, age }: CalibrationRecord, grouping: Grouping): 0 | 1 | null {
  switch (grouping) {
    case 'language':
      return /^de\b/i.test(language) ? 0 : 1;
    case 'host':
      return host === 'pwa' ? 0 : 1;
    case 'age':
      return age === null ? null : age < olderFrom ? 0 : 1;
  }
}

/**
 * Differential item functioning: every group gets difficulties of its own, drawn towards those of all with N(0, .3²), and
 * means of its own, so that a difference in ability is none in difficulty. A person looks at what is flagged; nothing is
 * removed.
 * @param pooled difficulties of all people together, in logits
 */
export function compareGroups(
  records: readonly CalibrationRecord[],
  bank: CodedBank,
  pooled: Float64Array,
  watch: Watch,
): GroupComparison[] {
  return groupings.map((grouping, at) => {
    const own = partOf(watch, at / groupings.length, (at + 1) / groupings.length);
    const groups = [0, 1].map((group) => records.filter((record) => groupOf(record, grouping) === group));
    const people = [groups[0]?.length ?? 0, groups[1]?.length ?? 0] as const;
    const smaller = Math.min(...people);
    if (smaller < groupToScreen) return { grouping, people, differences: null };
    const [first, second] = groups.map((group, half) =>
      groupDifficulties(group, bank, pooled, partOf(own, half / 2, (half + 1) / 2)),
    ) as [GroupDifficulties, GroupDifficulties];
    return { grouping, people, differences: differencesOf(first, second, smaller >= groupToFlag) };
  });
}

interface GroupDifficulties {
  readonly difficulties: Float64Array;
  readonly errors: Float64Array;
  readonly responses: Float64Array;
}

function groupDifficulties(
  records: readonly CalibrationRecord[],
  bank: CodedBank,
  pooled: Float64Array,
  watch: Watch,
): GroupDifficulties {
  const answers = answersOf(records, bank);
  const prior = { center: pooled, taskError: 0, criterionError: groupDeviation };
  const question: JointQuestion = { answers, bank, prior, means: 'free', anchored: null };
  const estimate = jointEstimate(question, watch);
  return {
    difficulties: estimate.difficulties,
    errors: standardErrors(question, estimate),
    responses: responsesPerCriterion(answers, bank.criteria.length),
  };
}

function differencesOf(first: GroupDifficulties, second: GroupDifficulties, flags: boolean): GroupDifference[] {
  const enough = (k: number) =>
    Math.min(first.responses[k] as number, second.responses[k] as number) >= responsesPerCriterionNeeded;
  return [...first.difficulties.keys()]
    .filter(enough)
    .map((criterion) => {
      const difference = (second.difficulties[criterion] as number) - (first.difficulties[criterion] as number);
      const standardError = Math.hypot(first.errors[criterion] as number, second.errors[criterion] as number);
      return { criterion, difference, standardError, class: flags ? classOf(difference) : ('screening' as const) };
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

function classOf(difference: number): DifClass {
  const size = Math.abs(difference);
  if (size >= flagC) return 'C';
  return size >= flagB ? 'B' : 'A';
}
