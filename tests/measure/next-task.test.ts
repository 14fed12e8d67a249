import { describe, expect, test } from 'vitest';
import { cutScore } from '../../shared/measure/cut-score';
import { evidenceOf } from '../../shared/measure/evidence';
import { nextTask, type PlanRequest } from '../../shared/measure/next-task';
import { decisionLoss } from '../../shared/measure/placement-rules';
import { posteriorOf } from '../../shared/measure/posterior';
import { profileOf } from '../../shared/measure/profile';
import { outlookOf, taskValue } from '../../shared/measure/task-value';
import type { Attempt } from '../../shared/model/attempt';
import { seededRandom } from '../../shared/model/random';
import type { TaskDeclaration } from '../../shared/model/task';
import { attemptOf, bank, course, taskOf } from './people';

const request = (attempts: readonly Attempt[], change: Partial<PlanRequest> = {}): PlanRequest => ({
  attempts,
  bank,
  candidates: bank,
  course,
  minutesUsed: 0,
  random: seededRandom(1),
  ...change,
});
const all = (task: TaskDeclaration, verdict: 'met' | 'missed') =>
  attemptOf(
    task,
    task.criteria.map(() => verdict),
  );
const alternating = (task: TaskDeclaration, at: number) => all(task, at % 2 === 0 ? 'met' : 'missed');

describe('the next task', () => {
  test('begins gently: the expected score nearest .78', () => {
    const tasks = [-3, -1.5, 0, 1].map((b, at) => taskOf(`task-${at}`, 'photo', [b, b, b]));
    const next = nextTask(request([], { bank: tasks, candidates: tasks }));
    expect(next).toMatchObject({ kind: 'task', task: 'task-1', reason: 'first', drawnFrom: ['task-1'] });
  });

  test('covers every module before it repeats one', () => {
    const attempts: Attempt[] = [];
    for (let at = 0; at < 7; at++) {
      const next = nextTask(request(attempts));
      const task = bank.find(({ id }) => next.kind === 'task' && id === next.task);
      const seen = new Set(evidenceOf(attempts, bank).map(({ module }) => module));
      const left = bank.some(({ criteria }) => criteria.some(({ module }) => !seen.has(module)));
      if (left) expect(task?.criteria.some(({ module }) => !seen.has(module))).toBe(true);
      attempts.push(alternating(task ?? failed(), at));
    }
  });

  test('after a fault a sibling of the same module is still wanted', () => {
    const tasks = [taskOf('a', 'photo', [0, 0]), taskOf('b', 'photo', [0, 0]), taskOf('c', 'image', [0, 0])];
    const attempts = [all(tasks[2] ?? failed(), 'met'), attemptOf(tasks[0] ?? failed(), [], 'fault')];
    expect(nextTask(request(attempts, { bank: tasks, candidates: tasks }))).toMatchObject({
      task: 'b',
      reason: 'cover',
    });
  });

  test('prefers easier tasks after two hard ones', () => {
    const hard = [taskOf('h1', 'photo', [2, 2]), taskOf('h2', 'photo', [2, 2]), taskOf('h3', 'photo', [1, 1, 1, 1])];
    const tasks = [...hard, taskOf('easy', 'photo', [-5, -5])];
    const attempts = hard.slice(0, 2).map((task) => all(task, 'missed'));
    const next = nextTask(request(attempts, { bank: tasks, candidates: tasks }));
    expect(next).toMatchObject({ task: 'easy', encouraged: true, drawnFrom: ['easy'] });
  });

  test('the same request and seed give the same task; another seed another of the drawn', () => {
    const attempts = bank.slice(0, 8).map(alternating);
    const at = (seed: number) => nextTask(request(attempts, { random: seededRandom(seed) }));
    expect(at(5)).toEqual(at(5));
    const drawn = new Set(
      Array.from({ length: 40 }, (_, seed) => at(seed)).map((next) => next.kind === 'task' && next.task),
    );
    const first = at(0);
    expect(first.kind === 'task' && [...drawn].every((id) => id && first.drawnFrom.includes(id))).toBe(true);
    expect(first.kind === 'task' && drawn.size === first.drawnFrom.length).toBe(true);
  });
});

describe('the choice among good tasks', () => {
  const left = bank.slice(7);
  const worthAlone = (task: TaskDeclaration, attempts: readonly Attempt[]) => {
    const next = nextTask(request(attempts, { candidates: [task] }));
    return next.kind === 'task' ? next.value : Number.NaN;
  };

  test('the value is the reduction per minute, less for the module of the last task', () => {
    const attempts = bank.slice(0, 7).map(alternating);
    const cuts = new Map(course.modules.map((module) => [module, cutScore(module, bank)]));
    const outlook = outlookOf(posteriorOf(evidenceOf(attempts, bank)), cuts);
    const last = new Set(bank[6]?.criteria.map(({ module }) => module));
    const factors = left.map((task) => {
      const same = task.criteria.some(({ module }) => last.has(module));
      const perMinute = taskValue(task, outlook).reduction / (task.minutes + 0.25);
      expect(worthAlone(task, attempts)).toBeCloseTo(perMinute * (same ? 0.9 : 1), 12);
      return same;
    });
    expect(new Set(factors).size).toBe(2);
  });

  test('chance decides among at most three, all within 85 % of the best', () => {
    const drawn = Array.from({ length: 6 }, (_, turn) => {
      const attempts = bank.slice(0, 7).map((task, at) => all(task, (at + turn) % 3 === 0 ? 'missed' : 'met'));
      const values = left.map((task) => worthAlone(task, attempts));
      const best = Math.max(...values);
      const within = values.filter((value) => value >= 0.85 * best).length;
      const next = nextTask(request(attempts));
      if (next.kind === 'stop') throw new Error(next.reason);
      expect(next.drawnFrom).toHaveLength(Math.min(3, within));
      expect(next.drawnFrom).toContain(next.task);
      expect(next.value).toBeGreaterThanOrEqual(0.85 * best);
      return within;
    });
    expect(new Set(drawn).size).toBeGreaterThan(1);
  });

  test('of five equal tasks three are drawn from', () => {
    const equal = Array.from({ length: 6 }, (_, at) => taskOf(`equal-${at}`, 'photo', [0, 0.5]));
    const next = nextTask(request([all(equal[0] ?? failed(), 'met')], { bank: equal, candidates: equal }));
    expect(next).toMatchObject({ drawnFrom: ['equal-1', 'equal-2', 'equal-3'] });
  });
});

describe('stopping', () => {
  test('three tasks are all offered, then none is left', () => {
    const three = [
      taskOf('a', 'apply', [-1, 0, 1], 6),
      taskOf('b', 'apply', [0, 0], 6),
      taskOf('c', 'apply', [0.3, 0.2], 5),
    ];
    const attempts: Attempt[] = [];
    for (let at = 0; at < 3; at++) {
      const next = nextTask(request(attempts, { bank: three, candidates: three, minutesUsed: 6 * at }));
      attempts.push(all(three.find(({ id }) => next.kind === 'task' && id === next.task) ?? failed(), 'met'));
    }
    expect(new Set(attempts.map(({ task }) => task)).size).toBe(3);
    expect(nextTask(request(attempts, { bank: three, candidates: three, minutesUsed: 18 }))).toEqual({
      kind: 'stop',
      reason: 'no-task-left',
    });
  });

  test('no task that does not fit into the time left', () => {
    expect(nextTask(request([], { minutesUsed: 24 }))).toEqual({ kind: 'stop', reason: 'time' });
    const [short, long] = [taskOf('short', 'photo', [3], 2), taskOf('long', 'photo', [-1.5], 6)];
    const next = nextTask(request([], { bank: [short, long], candidates: [short, long], minutesUsed: 20 }));
    expect(next).toMatchObject({ task: 'short' });
  });

  test('after 18 tasks', () => {
    const many = Array.from({ length: 20 }, (_, at) => taskOf(`t-${at}`, 'photo', [0]));
    const attempts = many.slice(0, 18).map(alternating);
    expect(nextTask(request(attempts, { bank: many, candidates: many }))).toEqual({ kind: 'stop', reason: 'tasks' });
  });

  test('enough evidence needs eight tasks, however clear the case', () => {
    const attempts = bank.map((task) => all(task, 'missed'));
    const only: PlanRequest = request([], { course: { ...course, modules: ['photo'] } });
    const tell = (count: number) => nextTask({ ...only, attempts: attempts.slice(0, count) });
    expect(tell(7).kind).toBe('task');
    expect(tell(8)).toEqual({ kind: 'stop', reason: 'enough-evidence' });
  });

  test('enough evidence when no task takes .014 of the loss away per minute', () => {
    const attempts = bank.slice(0, 9).map(alternating);
    const [task = failed()] = bank.slice(12);
    const cuts = new Map(course.modules.map((module) => [module, cutScore(module, bank)]));
    const { reduction } = taskValue(task, outlookOf(posteriorOf(evidenceOf(attempts, bank)), cuts));
    const worth = (value: number) => ({ ...task, minutes: reduction / value - 0.25 });
    expect(nextTask(request(attempts, { candidates: [worth(0.0141)] }))).toMatchObject({ task: task.id });
    expect(nextTask(request(attempts, { candidates: [worth(0.0139)] }))).toMatchObject({ reason: 'enough-evidence' });
  });
});

describe('the value of a task', () => {
  const twoCells: TaskDeclaration = {
    ...taskOf('both', 'photo', [0, 0.4]),
    criteria: [
      { id: 'x', module: 'photo', difficulty: 0.2, grade: 'artefact' },
      { id: 'y', module: 'image', difficulty: -0.4, grade: 'artefact', chance: 0.25 },
    ],
  };
  const tasks = [...bank, twoCells];
  const before = bank.slice(0, 5).map(alternating);

  /** Plays every outcome through the whole scoring and weighs it by what the posterior before expects. */
  test('is the mean loss after every possible outcome, scored from scratch', () => {
    const cuts = new Map(course.modules.map((module) => [module, cutScore(module, tasks)]));
    const value = taskValue(twoCells, outlookOf(posteriorOf(evidenceOf(before, tasks)), cuts));
    const loss = (attempts: readonly Attempt[]) =>
      profileOf(attempts, tasks, course).modules.reduce(
        (sum, { needProbability }) => sum + decisionLoss(needProbability),
        0,
      );
    const verdicts = ['met', 'missed'] as const;
    const outcomes = verdicts.flatMap((x) => verdicts.map((y) => attemptOf(twoCells, [x, y])));
    const chances = outcomes.map((outcome) => chanceOf(outcome, before, tasks));
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    const after = outcomes.reduce((sum, outcome, at) => sum + (chances[at] ?? 0) * loss([...before, outcome]), 0);
    expect(value.reduction).toBeCloseTo(loss(before) - after, 9);
    expect(value.reduction).toBeGreaterThan(0);
  });
});

/** P(outcome) from the posterior before it, by the plain sum over g and both abilities. */
function chanceOf(outcome: Attempt, before: readonly Attempt[], tasks: readonly TaskDeclaration[]): number {
  const { common, rows } = posteriorOf(evidenceOf(before, tasks));
  const cells = evidenceOf([outcome], tasks);
  return common.reduce((sum, weight, g) => {
    const chances = cells.map(({ module, likelihood }) =>
      likelihood.reduce((all, one, at) => all + one * (rows[module][g * likelihood.length + at] ?? 0), 0),
    );
    return sum + weight * chances.reduce((product, one) => product * one, 1);
  }, 0);
}

function failed(): never {
  throw new Error('no task was offered');
}
