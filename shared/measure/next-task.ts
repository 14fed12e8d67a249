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
  /** Its modules are the ones to measure; an invitation that asks for fewer narrows them. */
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

/** The tasks among which a step decides, and why. */
interface Due {
  readonly reason: ChoiceReason;
  readonly tasks: readonly TaskDeclaration[];
}

/** Plans one step of a check: the same request and seed give the same answer. */
export function nextTask(request: PlanRequest): NextTask {
  const unused = unusedTasks(request);
  const stop = outerStop(request, unused);
  if (stop) return stop;
  const evidence = evidenceOf(request.attempts, request.bank);
  const { reason, tasks } = dueTasks(fitting(unused, request), evidence, request.course);
  const options = weighOptions(tasks, evidence, request);
  if (reason === 'first') return chosen(nearestToFirst(options), { reason, encouraged: false });
  if (enoughSeen(options, evidence)) return { kind: 'stop', reason: 'enough-evidence' };
  return drawFrom(options, { reason, encouraged: wentBadly(evidence) }, request.random);
}

function fitting(tasks: readonly TaskDeclaration[], { minutesUsed }: PlanRequest): TaskDeclaration[] {
  return tasks.filter(({ minutes }) => minutes <= rules.mostMinutes - minutesUsed);
}

function unusedTasks({ attempts, candidates }: PlanRequest): TaskDeclaration[] {
  const used = new Set(attempts.map(({ task }) => task));
  return candidates.filter(({ id, criteria }) => !used.has(id) && criteria.length > 0);
}

/** The reasons to stop that need no look at the evidence. */
function outerStop(request: PlanRequest, unused: readonly TaskDeclaration[]): NextTask | null {
  if (unused.length === 0) return { kind: 'stop', reason: 'no-task-left' };
  if (request.attempts.length >= rules.mostTasks) return { kind: 'stop', reason: 'tasks' };
  return fitting(unused, request).length > 0 ? null : { kind: 'stop', reason: 'time' };
}

/** At first all; then those of modules not yet seen, as long as there are some; then all again. */
function dueTasks(tasks: readonly TaskDeclaration[], evidence: readonly Evidence[], course: Course): Due {
  if (evidence.length === 0) return { reason: 'first', tasks };
  const covering = tasksIn(evidence) < rules.coveringTasks ? uncovered(tasks, evidence, course) : [];
  return covering.length > 0 ? { reason: 'cover', tasks: covering } : { reason: 'value', tasks };
}

/** Tasks that speak for a module of the course of which nothing has been seen. */
function uncovered(
  tasks: readonly TaskDeclaration[],
  evidence: readonly Evidence[],
  course: Course,
): TaskDeclaration[] {
  const covered = new Set(evidence.map(({ module }) => module));
  return tasks.filter((task) =>
    cellsOf(task).some(({ module }) => course.modules.includes(module) && !covered.has(module)),
  );
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

/** Chance decides among the best; after failures among the easier ones, if there are any. */
function drawFrom(options: readonly Option[], why: Why, random: Random): NextTask {
  const gentle = why.encouraged ? options.filter(({ expectedScore }) => expectedScore >= rules.encouragingShare) : [];
  const best = bestOf(gentle.length > 0 ? gentle : options);
  return chosen(random.pick(best), { ...why, encouraged: gentle.length > 0 }, best);
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

type Why = Pick<Extract<NextTask, { kind: 'task' }>, 'reason' | 'encouraged'>;

function chosen({ task, expectedScore, value }: Option, why: Why, drawn?: readonly Option[]): NextTask {
  const drawnFrom = drawn?.map((option) => option.task.id) ?? [task.id];
  return { kind: 'task', task: task.id, ...why, expectedScore, value, drawnFrom };
}
