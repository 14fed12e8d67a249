import type { Ending } from '../model/attempt';
import { type CourseModuleId, courseModuleIds } from '../model/course-module';
import type { Finding, Verdict } from '../model/criterion';
import type { Random } from '../model/random';
import type { TaskDeclaration } from '../model/task';
import { helpEffect, population, taskEffect } from './model-parameters';
import { metProbability } from './response';

/** How simulated people differ and behave; abilities and effects in logits. */
export interface Habits {
  readonly mean: number;
  readonly spread: number;
  /** Share of a module's variance common to all modules, 0…1. */
  readonly shared: number;
  readonly taskEffect: number;
  readonly helpEffect: number;
  /** How often somebody on the way to a low score says "I can't do this yet" instead, 0…1. */
  readonly givesUp: number;
  /** How often somebody on the way to a low score opens help and goes on, 0…1. */
  readonly asksForHelp: number;
  /** Standard deviation of the logarithm of working times, between people and between tasks. */
  readonly paceSpread: number;
}

/** People as the scoring model expects them. */
export const expectedHabits: Habits = {
  ...population,
  taskEffect,
  helpEffect,
  givesUp: 0.4,
  asksForHelp: 0.2,
  paceSpread: 0.25,
};

export interface SimulatedPerson {
  /** In logits. */
  readonly abilities: Readonly<Record<CourseModuleId, number>>;
  /** Factor on every task's typical minutes. */
  readonly pace: number;
}

/** What a simulated person makes of a task; enough to close an attempt. */
export interface SimulatedWork {
  readonly ending: Extract<Ending, 'done' | 'cannot'>;
  /** Help steps opened. */
  readonly help: number;
  readonly milliseconds: number;
  /** One per criterion, in the declared order; empty after "I can't do this yet". */
  readonly findings: readonly Finding[];
}

/** A score under this share makes people look for a way out. */
const lowShare = 0.34;
/** Share of a task's typical time after which people give up. */
const giveUpShare = 0.35;

/** A person with correlated abilities in the given modules; the other modules follow what all have in common. */
export function simulatePerson(
  random: Random,
  modules: readonly CourseModuleId[] = courseModuleIds,
  habits: Habits = expectedHabits,
): SimulatedPerson {
  const common = normal(random);
  const ability = (own: number) =>
    habits.mean + habits.spread * (Math.sqrt(habits.shared) * common + Math.sqrt(1 - habits.shared) * own);
  const abilities = Object.fromEntries(
    courseModuleIds.map((module) => [module, ability(modules.includes(module) ? normal(random) : 0)]),
  ) as Record<CourseModuleId, number>;
  return { abilities, pace: Math.exp(habits.paceSpread * normal(random)) };
}

/** One try of a simulated person at one task whose declared difficulties are taken as true. */
export function simulateWork(
  random: Random,
  person: SimulatedPerson,
  task: TaskDeclaration,
  habits: Habits = expectedHabits,
): SimulatedWork {
  const luck = habits.taskEffect * normal(random);
  const draws = task.criteria.map(() => random.float());
  const minutes = task.minutes * person.pace * Math.exp(habits.paceSpread * normal(random));
  const alone = simulateFindings(draws, person, task, luck);
  const way = metShare(alone) < lowShare ? wayOutOfTrouble(random, habits) : 'on';
  if (way === 'give-up')
    return { ending: 'cannot', help: 0, milliseconds: inMilliseconds(minutes * giveUpShare), findings: [] };
  const helped = way === 'help';
  const findings = helped ? simulateFindings(draws, person, task, luck + habits.helpEffect) : alone;
  return { ending: 'done', help: helped ? 1 : 0, milliseconds: inMilliseconds(minutes), findings };
}

/**
 * Verdicts on every criterion of a task. `draws` holds one number of 0…1 per criterion, lower is luckier; `boost` in logits
 * is luck or help that holds for the whole task. The reason of a simulated finding is its verdict; a task's own assessor
 * knows the real reasons.
 */
export function simulateFindings(
  draws: readonly number[],
  person: SimulatedPerson,
  task: TaskDeclaration,
  boost = 0,
): Finding[] {
  return task.criteria.map(({ id, module, difficulty, chance = 0 }, at) => {
    const met = metProbability(person.abilities[module] + boost, { difficulty, chance }, 1);
    const verdict: Verdict = (draws[at] ?? 1) < met ? 'met' : 'missed';
    return { criterion: id, verdict, reason: verdict, proof: [] };
  });
}

function wayOutOfTrouble(random: Random, { givesUp, asksForHelp }: Habits): 'give-up' | 'help' | 'on' {
  const draw = random.float();
  if (draw < givesUp) return 'give-up';
  return draw < givesUp + asksForHelp ? 'help' : 'on';
}

function metShare(findings: readonly Finding[]): number {
  return findings.filter(({ verdict }) => verdict === 'met').length / findings.length;
}

function inMilliseconds(minutes: number): number {
  return Math.round(minutes * 60_000);
}

/** A standard normal number (Box & Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float());
}
