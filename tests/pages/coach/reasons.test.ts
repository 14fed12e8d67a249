import { expect, test } from 'vitest';
import { gapOf } from '../../../shared/desk/gap';
import { topReasons } from '../../../shared/desk/reasons';
import type { Finding } from '../../../shared/model/criterion';
import { declareTask } from '../../../shared/model/task';
import { attemptAt } from './people';

const task = declareTask({
  id: 'errand',
  modules: ['apply'],
  competence: '1.1',
  minutes: 3,
  needs: [],
  phone: 'fits',
  sees: ['mail-sent'],
  criteria: [
    { id: 'easy', module: 'apply', difficulty: -1, grade: 'simulation' },
    { id: 'middle', module: 'apply', difficulty: 0, grade: 'simulation' },
    { id: 'hard', module: 'apply', difficulty: 1, grade: 'simulation' },
  ],
  helpSteps: 3,
});
const finding = (criterion: string, verdict: Finding['verdict']): Finding => ({
  criterion,
  verdict,
  reason: `${criterion}-${verdict}`,
  proof: [],
});
const work = attemptAt('errand', {
  findings: [finding('easy', 'missed'), finding('middle', 'met'), finding('hard', 'missed')],
});
const told = (reasons: ReturnType<typeof topReasons>) =>
  reasons.map((reason) => (reason.kind === 'cannot' ? `cannot ${reason.task}` : reason.reason));

test('a clear need is explained by what cannot be done yet, then by the easiest gaps', () => {
  const attempts = [work, attemptAt('other', { ending: 'cannot' })];
  expect(told(topReasons(attempts, [task], 'clearly-yes', 3))).toEqual(['cannot other', 'easy-missed', 'hard-missed']);
});

test('no need is explained by strengths, an open question by both', () => {
  expect(told(topReasons([work], [task], 'clearly-no', 2))).toEqual(['middle-met']);
  expect(told(topReasons([work], [task], 'open', 2))).toEqual(['easy-missed', 'middle-met']);
});

test('what was not seen, not reached or broken is no reason', () => {
  const attempts = [
    attemptAt('errand', { findings: [finding('easy', 'not-seen')] }),
    attemptAt('errand', { ending: 'left', findings: [finding('easy', 'missed')] }),
    attemptAt('errand', { ending: 'fault', findings: [finding('easy', 'missed')] }),
  ];
  expect(topReasons(attempts, [task], 'clearly-yes', 5)).toEqual([]);
});

test('estimate and measurement are held side by side without blame', () => {
  expect(gapOf({ ...work, estimate: 'alone' })).toBe('expected-more');
  expect(gapOf({ ...work, estimate: 'not-yet' })).toBe('fits');
  expect(gapOf(attemptAt('errand', { estimate: 'unsure', findings: [finding('easy', 'met')] }))).toBe('expected-less');
  expect(gapOf(attemptAt('errand', { estimate: 'alone', ending: 'cannot' }))).toBe('expected-more');
  expect(gapOf(attemptAt('errand', { estimate: 'alone', findings: [finding('easy', 'not-seen')] }))).toBe('unknown');
  expect(gapOf({ ...work, estimate: 'alone', ending: 'fault' })).toBe('unknown');
  expect(gapOf({ ...work, estimate: null })).toBe('unknown');
});
