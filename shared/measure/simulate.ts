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
  /** How often somebody who would fail the whole task says "I can't do this yet", 0…1. */
  readonly givesUp: number;
  /** How often somebody who would fail the whole task opens help, 0…1. */
  readonly asksForHelp: number;
  /** Standard deviation of the logarithm of working times, between people and between tasks. */
  readonly paceSpread: number;
}

/** People as the scoring model expects them. */
export const expectedHabits: Habits = {
  ...population,
  taskEffect,
  helpEffect,
  givesUp: 0.35,
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
  const minutes = task.minutes * person.pace * Math.exp(habits.paceSpread * normal(random));
  const lost = random.float() >= wholeTaskProbability(person, task, luck);
  if (lost && random.float() < habits.givesUp) {
    return { ending: 'cannot', help: 0, milliseconds: Math.round(minutes * giveUpShare * 60_000), findings: [] };
  }
  const help = lost && random.float() < habits.asksForHelp ? 1 : 0;
  const findings = simulateFindings(random, person, task, luck + help * habits.helpEffect);
  return { ending: 'done', help, milliseconds: Math.round(minutes * 60_000), findings };
}

/**
 * Verdicts on every criterion of a task; `boost` in logits is luck or help that holds for the whole task.
 * The reason of a simulated finding is its verdict; a task's own assessor knows the real reasons.
 */
export function simulateFindings(random: Random, person: SimulatedPerson, task: TaskDeclaration, boost = 0): Finding[] {
  return task.criteria.map(({ id, module, difficulty, chance = 0 }) => {
    const ability = person.abilities[module] + boost;
    const verdict: Verdict = random.float() < metProbability(ability, { difficulty, chance }, 1) ? 'met' : 'missed';
    return { criterion: id, verdict, reason: verdict, proof: [] };
  });
}

/** Chance of meeting one criterion as hard as the task on average, with the average of the abilities that it asks for. */
function wholeTaskProbability(person: SimulatedPerson, { criteria }: TaskDeclaration, luck: number): number {
  const lead = criteria.reduce((sum, one) => sum + person.abilities[one.module] - one.difficulty, 0) / criteria.length;
  return metProbability(lead + luck, { difficulty: 0, chance: 0 }, 1);
}

/** A standard normal number (Box & Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float());
}
