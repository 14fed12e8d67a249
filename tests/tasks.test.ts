import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { offered } from '../shared/i18n/languages';
import { observationSchema } from '../shared/model/observation';
import type { TaskDeclaration } from '../shared/model/task';
import { catalogue } from '../shared/tasks';
import type { Task } from '../shared/tasks/define-task';
import { judges } from '../shared/tasks/judges';
import { root } from './house/sources';

interface TaskWords {
  readonly title?: string;
  readonly brief?: string;
  readonly criterion?: Readonly<Record<string, string>>;
  readonly reason?: Readonly<Record<string, string>>;
  readonly help?: Readonly<Record<string, string>>;
}

const seeds = Array.from({ length: 200 }, (_, index) => (index * 0x9e3779b1) >>> 0);
const seed = 20_260_001;

test('the catalogue is not empty and names no task twice', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the coach desk's worker judges exactly these tasks", () => {
  const declared = ({ id, criteria, sees }: TaskDeclaration) => ({ id, criteria, sees });
  expect(judges.map(declared)).toEqual(catalogue.map(declared));
});

describe.each(catalogue.map((task): [string, Task] => [task.id, task]))('%s', (id, task) => {
  test('stands in the folder of its name, with its words beside', () => {
    for (const file of ['task.ts', 'material.ts', 'assess.ts', 'View.tsx', 'samples.ts']) {
      expect(existsSync(`${root}shared/tasks/${id}/${file}`), file).toBe(true);
    }
    for (const { code } of offered) expect(existsSync(`${root}locales/${code}/${id}.json`), code).toBe(true);
  });

  test('declares sound criteria', () => {
    const names = task.criteria.map((criterion) => criterion.id);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names.length).toBeLessThanOrEqual(8);
    expect(new Set(names).size).toBe(names.length);
    for (const criterion of task.criteria) {
      expect(task.modules, criterion.id).toContain(criterion.module);
      expect(Math.abs(criterion.difficulty), criterion.id).toBeLessThanOrEqual(4);
      expect(criterion.chance ?? 0, criterion.id).toBeLessThan(1);
    }
  });

  test.each(offered.map(({ code }) => code))(
    'has words for every criterion, reason and help step in %s',
    async (code) => {
      const words = wordsOf(code, id);
      expect(words.title).toBeTruthy();
      expect(words.brief).toBeTruthy();
      expect(Object.keys(words.criterion ?? {}).sort()).toEqual(task.criteria.map((criterion) => criterion.id).sort());
      expect(Object.keys(words.help ?? {})).toEqual(helpSteps(task));
      const reasons = await reasonsOf(task);
      expect([...reasons].filter((reason) => !words.reason?.[reason])).toEqual([]);
    },
  );

  test('has for each criterion a sample that meets it and one that misses it', async () => {
    const samples = await task.play(seed);
    for (const criterion of task.criteria) {
      const verdicts = samples.map(({ expected }) => expected[criterion.id]);
      expect(verdicts, criterion.id).toContain('met');
      expect(verdicts, criterion.id).toContain('missed');
    }
  });

  test('judges every sample of 200 seeds as expected', async () => {
    for (const each of seeds) await expectSamplesJudged(task, each);
  });

  test('makes the same material from the same seed, and other material from another', async () => {
    const { material } = (await import(`../shared/tasks/${id}/material.ts`)) as { material: (seed: number) => unknown };
    const text = (each: number) => JSON.stringify(material(each));
    expect(text(seed)).toBe(text(seed));
    expect(new Set(seeds.slice(0, 40).map(text)).size).toBeGreaterThan(30);
  });

  test('says something about every criterion, even of an empty log', async () => {
    const findings = await task.judge(seed, []);
    expect(findings.map(({ criterion }) => criterion)).toEqual(task.criteria.map(({ id: criterion }) => criterion));
  });
});

async function expectSamplesJudged(task: Task, each: number): Promise<void> {
  for (const { name, observations, expected } of await task.play(each)) {
    for (const observation of observations) v.assert(observationSchema, observation);
    const findings = await task.judge(each, observations);
    const verdicts = Object.fromEntries(findings.map(({ criterion, verdict }) => [criterion, verdict]));
    expect(verdicts, `seed ${each}: ${name}`).toEqual(expected);
    expect(Object.keys(verdicts), name).toEqual(task.criteria.map((criterion) => criterion.id));
  }
}

/** Every reason that the samples' findings, and those of an empty log, give. */
async function reasonsOf(task: Task): Promise<Set<string>> {
  const reasons = new Set<string>();
  const logs = [[], ...(await task.play(seed)).map(({ observations }) => observations)];
  for (const log of logs) for (const { reason } of await task.judge(seed, log)) reasons.add(reason);
  return reasons;
}

function wordsOf(code: string, namespace: string): TaskWords {
  return JSON.parse(readFileSync(`${root}locales/${code}/${namespace}.json`, 'utf8')) as TaskWords;
}

function helpSteps(task: TaskDeclaration): string[] {
  return Array.from({ length: task.helpSteps }, (_, step) => String(step + 1));
}
