import { expect, test } from 'vitest';
import type { Attempt } from '../../shared/model/attempt';
import type { Finding } from '../../shared/model/criterion';
import type { TaskDeclaration } from '../../shared/model/task';
import { summaryOf } from '../../shared/pages/result/summary';

const bank: TaskDeclaration[] = [
  {
    id: 'mail',
    modules: ['apply'],
    competence: '2.1',
    minutes: 5,
    needs: [],
    phone: 'fits',
    sees: [],
    criteria: [
      { id: 'easy', module: 'apply', difficulty: -1, grade: 'simulation' },
      { id: 'hard', module: 'apply', difficulty: 1, grade: 'simulation' },
    ],
    helpSteps: 3,
  },
];

const finding = (criterion: string, verdict: Finding['verdict']): Finding => ({
  criterion,
  verdict,
  reason: 'because',
  proof: [],
});

const attempt = (more: Partial<Attempt>): Attempt => ({
  task: 'mail',
  seed: 1,
  estimate: null,
  ending: 'done',
  milliseconds: 1000,
  help: 0,
  observations: [],
  findings: [],
  ...more,
});

test('the hardest strength stands first, the easiest thing to learn stands first', () => {
  const met = summaryOf([attempt({ findings: [finding('easy', 'met'), finding('hard', 'met')] })], bank);
  expect(met.strengths.map(({ criterion }) => criterion)).toEqual(['hard', 'easy']);
  const missed = summaryOf([attempt({ findings: [finding('hard', 'missed'), finding('easy', 'missed')] })], bank);
  expect(missed.learn.map(({ criterion }) => criterion)).toEqual(['easy', 'hard']);
});

test('what could not be seen is neither a strength nor something to learn', () => {
  const summary = summaryOf([attempt({ findings: [finding('easy', 'not-seen')] })], bank);
  expect(summary).toMatchObject({ strengths: [], learn: [], notSeen: [{ criterion: 'easy' }] });
});

test('a task left in the middle blames nobody for what was not reached', () => {
  const summary = summaryOf([attempt({ ending: 'left', findings: [finding('hard', 'missed')] })], bank);
  expect(summary.learn).toEqual([]);
});

test('"I can not do this yet" is named as new, not as missed', () => {
  expect(summaryOf([attempt({ ending: 'cannot' })], bank)).toMatchObject({ learn: [], cannot: ['mail'] });
});
