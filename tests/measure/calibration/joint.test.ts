import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../shared/measure/calibration/answers';
import { codedBank, expertDifficulties } from '../../../shared/measure/calibration/coded-bank';
import { type JointQuestion, jointEstimate } from '../../../shared/measure/calibration/joint';
import { expertPrior } from '../../../shared/measure/calibration/prior';
import { standardErrors } from '../../../shared/measure/calibration/standard-errors';
import { unwatched } from '../../../shared/measure/calibration/watch';
import { inventedBank, inventedChecks } from './invented';

describe('difficulties are found again', () => {
  test.each([
    [300, 1],
    [2000, 2],
  ])('%i people', (people, seed) => {
    const { expert, truth } = inventedBank(seed);
    const bank = codedBank(expert);
    const t0 = performance.now();
    const question: JointQuestion = {
      answers: answersOf(inventedChecks(truth, { people, seed }), bank),
      bank,
      prior: expertPrior(expertDifficulties(bank)),
      means: 'fixed',
      anchored: null,
    };
    const t1 = performance.now();
    const estimate = jointEstimate(question, unwatched);
    const t2 = performance.now();
    const errors = standardErrors(question, estimate);
    const t3 = performance.now();
    const real = codedBank(truth).criteria.map(({ expert: b }) => b);
    const z = real.map((b, k) => ((estimate.difficulties[k] ?? 0) - b) / (errors[k] ?? 1));
    const rms = (l: number[]) => Math.sqrt(l.reduce((s, x) => s + x * x, 0) / l.length);
    console.log(people, bank.criteria.length, question.answers.patterns.length, estimate.iterations, estimate.converged, t1 - t0, t2 - t1, t3 - t2,
      'rmse', rms(real.map((b, k) => (estimate.difficulties[k] ?? 0) - b)), 'expert', rms(real.map((b, k) => bank.criteria[k]!.expert - b)),
      'z', rms(z), 'cover95', z.filter((x) => Math.abs(x) < 1.96).length / z.length, 'mean', z.reduce((a,b)=>a+b)/z.length, 'se', errors[0]);
    expect(estimate.converged).toBe(true);
  });
});
