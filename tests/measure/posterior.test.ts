import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../shared/measure/evidence';
import { theta } from '../../shared/measure/grid';
import { marginalOf, posteriorOf } from '../../shared/measure/posterior';
import { profileOf } from '../../shared/measure/profile';
import type { Attempt } from '../../shared/model/attempt';
import { courseModuleIds } from '../../shared/model/course-module';
import { anyAttempts, attemptOf, bank, course, taskOf } from './people';

const total = (list: Float64Array) => list.reduce((sum, one) => sum + one, 0);
const needs = (attempts: readonly Attempt[]) =>
  profileOf(attempts, bank, course).modules.map((one) => one.needProbability);

describe('properties of the posterior', () => {
  test('probabilities sum to 1 in every module', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const posterior = posteriorOf(evidenceOf(attempts, bank));
        expect(total(posterior.common)).toBeCloseTo(1, 10);
        for (const module of courseModuleIds) expect(total(marginalOf(posterior, module))).toBeCloseTo(1, 10);
      }),
      { numRuns: 60 },
    );
  });

  test('one more met criterion never raises a need probability, in no module', () => {
    fc.assert(
      fc.property(anyAttempts, fc.nat(), fc.nat(), (attempts, which, where) => {
        const chosen = which % Math.max(1, attempts.length);
        const finding = attempts[chosen]?.findings[where % (attempts[chosen]?.findings.length ?? 1)];
        fc.pre(finding?.verdict === 'missed' && attempts[chosen]?.ending === 'done');
        const better = structuredClone(attempts);
        const twin = better[chosen]?.findings.find(({ criterion }) => criterion === finding?.criterion);
        if (twin) twin.verdict = 'met';
        const before = needs(attempts);
        for (const [at, p] of needs(better).entries()) expect(p).toBeLessThanOrEqual((before[at] ?? 0) + 1e-12);
      }),
      { numRuns: 80 },
    );
  });

  test('what was not seen changes nothing', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const only = attempts.map((one) => ({
          ...one,
          findings: one.findings.filter(({ verdict }) => verdict !== 'not-seen'),
        }));
        expect(needs(only)).toEqual(needs(attempts));
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the attempts does not matter', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const turned = needs(attempts.toReversed());
        for (const [at, p] of needs(attempts).entries()) expect(p).toBeCloseTo(turned[at] ?? -1, 12);
      }),
      { numRuns: 40 },
    );
  });

  test('the same answers give the same result, whatever the person expected and however long it took', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const others = attempts.map((one) => ({ ...one, estimate: 'alone' as const, milliseconds: 1, seed: 9 }));
        expect(profileOf(others, bank, course)).toEqual(profileOf(attempts, bank, course));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the posterior against plain integration', () => {
  /** One criterion b = 0.4 in photo and one b = -0.3 in image, written out from the design's formulas, with finer steps. */
  test('two modules, one criterion each', () => {
    const tasks = [taskOf('one', 'photo', [0.4]), taskOf('two', 'image', [-0.3])];
    const attempts = tasks.map((task, at) => attemptOf(task, [at === 0 ? 'met' : 'missed']));
    const posterior = posteriorOf(evidenceOf(attempts, tasks));
    const mean = marginalOf(posterior, 'photo').reduce((sum, mass, at) => sum + mass * (theta[at] ?? 0), 0);
    expect(mean).toBeCloseTo(plainMean(), 4);
  });
});

function plainMean(): number {
  const steps = (low: number, high: number, count: number) =>
    Array.from({ length: count + 1 }, (_, at) => low + ((high - low) * at) / count);
  const density = (x: number, mean: number, deviation: number) => Math.exp(-0.5 * ((x - mean) / deviation) ** 2);
  const kappa = 1 / Math.sqrt(1 + 0.346 * 0.5 ** 2);
  const effects = steps(-4, 4, 40);
  const weights = effects.map((u) => density(u, 0, Math.sqrt(0.36 + 0.25)));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const met = (ability: number, b: number) =>
    effects.reduce((sum, u, at) => sum + (weights[at] ?? 0) / (1 + Math.exp(-kappa * (ability + u - b))), 0) / whole;
  const abilities = steps(-6, 6, 240).map((ability) => ({
    ability,
    photo: met(ability, 0.4),
    image: 1 - met(ability, -0.3),
  }));
  let mass = 0;
  let weighted = 0;
  for (const g of steps(-5, 5, 100)) {
    const prior = abilities.map(({ ability }) => density(ability, 1.3 * Math.sqrt(0.6) * g, 1.3 * Math.sqrt(0.4)));
    const image = abilities.reduce((sum, { image }, at) => sum + (prior[at] ?? 0) * image, 0);
    abilities.forEach(({ ability, photo }, at) => {
      const here = density(g, 0, 1) * (prior[at] ?? 0) * photo * image;
      mass += here;
      weighted += here * ability;
    });
  }
  return weighted / mass;
}
