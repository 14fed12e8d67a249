import { describe, expect, test } from 'vitest';
import { conditionalEstimate } from '../../../shared/measure/calibration/conditional';
import { formsOf } from '../../../shared/measure/calibration/forms';
import { marginalEstimate } from '../../../shared/measure/calibration/marginal';
import { unwatched } from '../../../shared/measure/calibration/watch';
import lsat6 from '../../files/reference/lsat6_reference.json';
import lsat7 from '../../files/reference/lsat7_reference.json';
import missing from '../../files/reference/sim_missing_by_design_reference.json';
import pcm from '../../files/reference/sim_pcm_reference.json';
import { farthest, scoredRows } from './reference-data';

/** Tolerances of the design in logits. */
const nearTam = 1e-4;
const nearErm = 1e-3;

const missingItems = Object.keys(missing.TAM_MML.difficulty);
const rasch = [
  { name: 'LSAT6', forms: formsOf(scoredRows('lsat6_patterns.csv', lsat6.items)), reference: lsat6 },
  { name: 'LSAT7', forms: formsOf(scoredRows('lsat7_patterns.csv', lsat7.items)), reference: lsat7 },
  {
    name: 'missing by design',
    forms: formsOf(scoredRows('sim_missing_by_design.csv', missingItems)),
    reference: missing,
  },
];
const pcmForms = formsOf(scoredRows('sim_pcm.csv', pcm.items, pcm.maxscore));

describe.each(rasch)('$name', ({ forms, reference: { TAM_MML, eRm_CML } }) => {
  test('marginal estimates are those of TAM', () => {
    const { steps, variance, deviance, converged } = marginalEstimate(forms, unwatched);
    expect(converged).toBe(true);
    expect(farthest(steps, Object.values(TAM_MML.difficulty))).toBeLessThan(nearTam);
    expect(Math.abs(variance - TAM_MML.variance)).toBeLessThan(nearTam);
    expect(deviance).toBeCloseTo(TAM_MML.deviance, 4);
  });

  test('conditional estimates are those of eRm', () => {
    const { steps, standardErrors, logLikelihood, converged } = conditionalEstimate(forms, unwatched);
    expect(converged).toBe(true);
    expect(farthest(steps, Object.values(eRm_CML.difficulty))).toBeLessThan(nearErm);
    expect(farthest(standardErrors, Object.values(eRm_CML.se))).toBeLessThan(nearErm);
    expect(logLikelihood).toBeCloseTo(eRm_CML.condLogLik, 4);
  });
});

describe('partial credit', () => {
  test('marginal estimates are those of TAM', () => {
    const { steps, variance, deviance, converged } = marginalEstimate(pcmForms, unwatched);
    expect(converged).toBe(true);
    expect(farthest(steps, Object.values(pcm.TAM_MML_PCM.xsi))).toBeLessThan(nearTam);
    expect(Math.abs(variance - pcm.TAM_MML_PCM.variance)).toBeLessThan(nearTam);
    expect(deviance).toBeCloseTo(pcm.TAM_MML_PCM.deviance, 4);
  });

  /**
   * eRm lets the category parameters (the steps added up) sum to 0, not the steps as the data's description says; ours are
   * moved onto the same origin. Nothing but the origin differs.
   */
  test('conditional estimates are those of eRm', () => {
    const { steps, logLikelihood, converged } = conditionalEstimate(pcmForms, unwatched);
    const items: readonly (readonly (number | null)[])[] = Object.values(pcm.eRm_CML_PCM.thresholds);
    const thresholds = items.map((item) => item.filter((step) => step !== null));
    expect(sum(thresholds.flatMap(addedUp))).toBeCloseTo(0, 6);
    const reference = thresholds.flat();
    const origin = sum(reference) / reference.length;
    expect(converged).toBe(true);
    expect(
      farthest(
        steps.map((step) => step + origin),
        reference,
      ),
    ).toBeLessThan(nearErm);
    expect(logLikelihood).toBeCloseTo(pcm.eRm_CML_PCM.condLogLik, 4);
  });
});

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
const addedUp = (steps: readonly number[]) => steps.map((_, at) => sum(steps.slice(0, at + 1)));
