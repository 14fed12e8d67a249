import type { Attempt } from '../model/attempt';
import type { Course } from '../model/course';
import type { CourseModuleId } from '../model/course-module';
import type { Random } from '../model/random';
import type { StopReason } from '../model/result';
import type { TaskDeclaration } from '../model/task';
import { cellsOf } from './cell';
import { cutScore } from './cut-score';
import { type Evidence, evidenceOf } from './evidence';
import * as rules from './planning-rules';
import { posteriorOf } from './posterior';
import { type Outlook, outlookOf, type TaskValue, taskValue } from './task-value';

/** Everything the choice of the next task depends on. */
export interface PlanRequest {
  /** All attempts of the check so far, oldest first; their tasks are not offered again. */
  readonly attempts: readonly Attempt[];
  /** Every task of the product: explains the attempts and fixes the cut scores. */
  readonly bank: readonly TaskDeclaration[];
  /** The tasks that this device and host can do and the invitation asks for; used ones may be among them. */
  readonly candidates: readonly TaskDeclaration[];
  readonly course: Course;
  /** Active minutes of the check so far, pauses left out. */
  readonly minutesUsed: number;
  /** Decides among nearly equal tasks; seed it from the session and the number of attempts. */
  readonly random: Random;
}

/** Why a task was chosen; `first` the gentle start · `cover` a module not yet seen · `value` tells most per minute. */
export type ChoiceReason = 'first' | 'cover' | 'value';

/** The next task with the numbers behind the choice, or why there is none. */
export type NextTask =
  | {
      readonly kind: 'task';
      readonly task: string;
      readonly reason: ChoiceReason;
      /** Easier tasks were preferred because the last ones went badly. */
      readonly encouraged: boolean;
      /** Expected share of met criteria, 0…1. */
      readonly expectedScore: number;
      /** Expected reduction of the decision loss per minute. */
      readonly value: number;
      /** The tasks among which chance decided, best first; the chosen one is among them. */
      readonly drawnFrom: readonly string[];
    }
  | { readonly kind: 'stop'; readonly reason: Exclude<StopReason, 'person'> };

interface Option extends TaskValue {
  readonly task: TaskDeclaration;
  readonly value: number;
}

/** Plans one step of a check: the same request and seed give the same answer. */
export function nextTask(request: PlanRequest): NextTask {
  const evidence = evidenceOf(request.attempts, request.bank);
  const unused = unusedTasks(request);
  const stop = outerStop(request, unused);
  if (stop) return stop;
  const fitting = unused.filter(({ minutes }) => minutes <= minutesLeft(request));
  const options = weighOptions(fitting, evidence, request);
  if (evidence.length === 0) return chosen(nearestToFirst(options), 'first', false, []);
  if (enoughSeen(options, evidence)) return { kind: 'stop', reason: 'enough-evidence' };
  return drawFrom(options, evidence, request);
}

function minutesLeft({ minutesUsed }: PlanRequest): number {
  return rules.mostMinutes - minutesUsed;
}

function unusedTasks({ attempts, candidates }: PlanRequest): TaskDeclaration[] {
  const used = new Set(attempts.map(({ task }) => task));
  return candidates.filter(({ id, criteria }) => !used.has(id) && criteria.length > 0);
}

/** The reasons to stop that need no look at the evidence. */
function outerStop(request: PlanRequest, unused: readonly TaskDeclaration[]): NextTask | null {
  if (unused.length === 0) return { kind: 'stop', reason: 'no-task-left' };
  if (request.attempts.length >= rules.mostTasks) return { kind: 'stop', reason: 'tasks' };
  return unused.some(({ minutes }) => minutes <= minutesLeft(request)) ? null : { kind: 'stop', reason: 'time' };
}

function weighOptions(
  tasks: readonly TaskDeclaration[],
  evidence: readonly Evidence[],
  request: PlanRequest,
): Option[] {
  const outlook = outlookNow(evidence, request);
  const last = lastModules(request);
  return tasks.map((task) => {
    const weighed = taskValue(task, outlook);
    const factor = cellsOf(task).some(({ module }) => last.has(module)) ? rules.sameModuleFactor : 1;
    return { task, ...weighed, value: (factor * weighed.reduction) / (task.minutes + rules.extraMinutes) };
  });
}

function outlookNow(evidence: readonly Evidence[], { course, bank }: PlanRequest): Outlook {
  return outlookOf(posteriorOf(evidence), new Map(course.modules.map((module) => [module, cutScore(module, bank)])));
}

function lastModules({ attempts, bank }: PlanRequest): Set<CourseModuleId> {
  const last = bank.find(({ id }) => id === attempts.at(-1)?.task);
  return new Set(last ? cellsOf(last).map(({ module }) => module) : []);
}

function nearestToFirst(options: readonly Option[]): Option {
  const distance = ({ expectedScore }: Option) => Math.abs(expectedScore - rules.firstShare);
  return options.reduce((best, option) => (distance(option) < distance(best) ? option : best));
}

function enoughSeen(options: readonly Option[], evidence: readonly Evidence[]): boolean {
  return tasksIn(evidence) >= rules.leastTasks && options.every(({ value }) => value < rules.leastValue);
}

function tasksIn(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ task }) => task)).size;
}

/** Chance decides among the best of the tasks that are due now. */
function drawFrom(
  options: readonly Option[],
  evidence: readonly Evidence[],
  { course, random }: PlanRequest,
): NextTask {
  const covering = tasksIn(evidence) < rules.coveringTasks ? uncovered(options, evidence, course) : [];
  const due = covering.length > 0 ? covering : options;
  const gentle = wentBadly(evidence) ? due.filter(({ expectedScore }) => expectedScore >= rules.encouragingShare) : [];
  const best = bestOf(gentle.length > 0 ? gentle : due);
  const reason = covering.length > 0 ? 'cover' : 'value';
  return chosen(random.pick(best), reason, gentle.length > 0, best);
}

/** Tasks that speak for a module of the course of which nothing has been seen. */
function uncovered(options: readonly Option[], evidence: readonly Evidence[], course: Course): Option[] {
  const covered = new Set(evidence.map(({ module }) => module));
  return options.filter(({ task }) =>
    cellsOf(task).some(({ module }) => course.modules.includes(module) && !covered.has(module)),
  );
}

/** The last two tasks were solved by less than a third. */
function wentBadly(evidence: readonly Evidence[]): boolean {
  const lastTasks = [...new Set(evidence.map(({ task }) => task))].slice(-rules.hardTasks);
  return lastTasks.length === rules.hardTasks && lastTasks.every((id) => solvedShare(id, evidence) < rules.hardShare);
}

function solvedShare(id: string, evidence: readonly Evidence[]): number {
  const own = evidence.filter(({ task }) => task === id);
  const seen = own.reduce((sum, one) => sum + one.seen.length, 0);
  return seen === 0 ? 0 : own.reduce((sum, one) => sum + one.solved * one.seen.length, 0) / seen;
}

/** At most three, all within 85 % of the best; ties keep the bank's order. */
function bestOf(options: readonly Option[]): Option[] {
  const sorted = options.toSorted((a, b) => b.value - a.value);
  const least = (sorted[0]?.value ?? 0) * rules.drawnWithin;
  return sorted.slice(0, rules.drawnFrom).filter(({ value }, at) => at === 0 || value >= least);
}

function chosen(option: Option, reason: ChoiceReason, encouraged: boolean, drawn: readonly Option[]): NextTask {
  return {
    kind: 'task',
    task: option.task.id,
    reason,
    encouraged,
    expectedScore: option.expectedScore,
    value: option.value,
    drawnFrom: drawn.length > 0 ? drawn.map(({ task }) => task.id) : [option.task.id],
  };
}
