import { courseModuleIds } from '../../model/course-module';
import { common, theta } from '../grid';
import type { Answers, Pattern } from './answers';
import type { CodedBank } from './coded-bank';
import { abilityAt, likelihoodRow, measuring, overEffect, points, type Rows, rowsOf } from './curves';
import { abilityPriors, eachPerson } from './people';

const noMeans = new Float64Array(courseModuleIds.length);

/** Per person, the logarithm of how likely the product's own measurement holds what they did, with these difficulties. */
export function logLikelihoods(answers: Answers, bank: CodedBank, difficulties: Float64Array): Float64Array {
  const rows = rowsOf(bank, difficulties, measuring);
  const likelihoods = answers.patterns.map((one) => overEffect(likelihoodRow(one, rows, bank, measuring)));
  const logs = new Float64Array(answers.people);
  eachPerson(answers, likelihoods, abilityPriors(noMeans), ({ person, logLikelihood }) => {
    logs[person] = logLikelihood;
  });
  return logs;
}

/**
 * The same as if every criterion were answered by somebody else from the same people: what one answer tells about the next
 * is left out. Where people differ in ability, the measurement must explain more than this.
 */
export function logLikelihoodsApart(answers: Answers, bank: CodedBank, difficulties: Float64Array): Float64Array {
  const rows = rowsOf(bank, difficulties, measuring);
  const people = anybody();
  const logs = new Float64Array(answers.people);
  for (let person = 0; person < answers.people; person++) {
    for (let at = answers.start[person] as number; at < (answers.start[person + 1] as number); at++) {
      const { met, missed, helped } = answers.patterns[answers.pattern[at] as number] as Pattern;
      for (const k of met) logs[person] = (logs[person] as number) + Math.log(metShare(people, k, helped, rows, bank));
      for (const k of missed) {
        logs[person] = (logs[person] as number) + Math.log(1 - metShare(people, k, helped, rows, bank));
      }
    }
  }
  return logs;
}

/** P(theta) of somebody nobody knows anything about. */
function anybody(): Float64Array {
  const [prior = new Float64Array()] = abilityPriors(noMeans);
  return theta.map((_, t) =>
    common.weight.reduce((sum, weight, g) => sum + weight * (prior[g * theta.length + t] as number), 0),
  );
}

/** A probability told before a task, and what then happened. */
export interface Prediction {
  /** 0…1 */
  readonly probability: number;
  readonly met: boolean;
}

/**
 * For every criterion somebody worked on, the probability of meeting it by all that was known from the tasks before, as
 * the planner sees it. Later tasks are not used: they were chosen by how this one went.
 */
export function predictions(answers: Answers, bank: CodedBank, difficulties: Float64Array): Prediction[] {
  const rows = rowsOf(bank, difficulties, measuring);
  const { moments, asked } = momentsBefore(answers, bank);
  const likelihoods = moments.patterns.map((one) => overEffect(likelihoodRow(one, rows, bank, measuring)));
  const told: Prediction[] = [];
  eachPerson(moments, likelihoods, abilityPriors(noMeans), ({ person, marginals }) => {
    const { module, met, missed, helped } = asked[person] as Pattern;
    const ability = marginals.subarray(module * theta.length, (module + 1) * theta.length);
    const tell = (k: number, wasMet: boolean) =>
      told.push({ probability: metShare(ability, k, helped, rows, bank), met: wasMet });
    for (const k of met) tell(k, true);
    for (const k of missed) tell(k, false);
  });
  return told;
}

/** Each piece of work as a person of its own, who has the answers of the tasks before and an empty one in its module. */
function momentsBefore({ patterns, start, pattern, people }: Answers, bank: CodedBank) {
  const empty = courseModuleIds.map(
    (_, module): Pattern => ({ module, helped: false, met: [], missed: [], cannot: [] }),
  );
  const asked: Pattern[] = [];
  const starts = [0];
  const all: number[] = [];
  for (let person = 0; person < people; person++) {
    const from = start[person] as number;
    for (let at = from; at < (start[person + 1] as number); at++) {
      const now = patterns[pattern[at] as number] as Pattern;
      if (now.cannot.length > 0) continue;
      const before = pattern.subarray(from, at).filter((one) => taskOf(patterns[one], bank) !== taskOf(now, bank));
      all.push(...before, patterns.length + now.module);
      starts.push(all.length);
      asked.push(now);
    }
  }
  const moments: Answers = {
    patterns: [...patterns, ...empty],
    start: Int32Array.from(starts),
    pattern: Int32Array.from(all),
    people: asked.length,
  };
  return { moments, asked };
}

function taskOf(one: Pattern | undefined, bank: CodedBank): string {
  const first = one?.met[0] ?? one?.missed[0] ?? one?.cannot[0];
  return first === undefined ? '' : (bank.criteria[first]?.task ?? '');
}

function metShare(ability: Float64Array, k: number, helped: boolean, rows: Rows, bank: CodedBank): number {
  const logistics = (helped ? rows.helped : rows.alone)[k] as Float64Array;
  const chance = bank.criteria[k]?.chance ?? 0;
  let share = 0;
  for (let point = 0; point < points; point++) {
    const weight = measuring.effect.weight[point % measuring.effect.at.length] as number;
    share += (ability[abilityAt(point)] as number) * weight * (chance + (1 - chance) * (logistics[point] as number));
  }
  return share;
}
