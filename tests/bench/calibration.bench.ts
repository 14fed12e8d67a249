import { expect, test } from 'vitest';
import { answersOf } from '../../shared/measure/calibration/answers';
import { codedBank, expertDifficulties } from '../../shared/measure/calibration/coded-bank';
import { formsOf, type ScoredRows } from '../../shared/measure/calibration/forms';
import { jointEstimate } from '../../shared/measure/calibration/joint';
import { marginalEstimate } from '../../shared/measure/calibration/marginal';
import { expertPrior } from '../../shared/measure/calibration/prior';
import { standardErrors } from '../../shared/measure/calibration/standard-errors';
import { unwatched } from '../../shared/measure/calibration/watch';
import { normal } from '../../shared/measure/simulate';
import { seededRandom } from '../../shared/model/random';
import { inventedBank, inventedChecks } from '../measure/calibration/invented';
import { plainRaschEm } from './plain-rasch-em';

const people = 10_000;
const items = 150;

function answers(asked: number): ScoredRows {
  const random = seededRandom(asked);
  const difficulties = Array.from({ length: items }, () => 1.2 * normal(random));
  const rows = new Int8Array(people * items).fill(-1);
  for (let person = 0; person < people; person++) {
    const theta = 1.3 * normal(random);
    for (let item = 0; item < items; item++) {
      if (random.float() * items >= asked) continue;
      rows[person * items + item] = random.float() < 1 / (1 + Math.exp((difficulties[item] ?? 0) - theta)) ? 1 : 0;
    }
  }
  return { most: difficulties.map(() => 1), rows };
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const made = work();
  return [made, (performance.now() - start) / 1000];
}

test.each([
  ['everybody asked everything', items],
  ['everybody asked about 45, each another choice', 45],
])(`one ability, ${people} × ${items}, %s`, (name, asked) => {
  const data = answers(asked);
  const [found, own] = timed(() => marginalEstimate(formsOf(data), unwatched));
  const [peer, plain] = timed(() => plainRaschEm(data.rows, items, 1e-4));
  const apart = Math.max(...found.steps.map((step, at) => Math.abs(step - (peer.difficulties[at] ?? Number.NaN))));
  console.log(`\none ability, ${people} × ${items}, ${name} (at most 15 s)`);
  console.log(
    `  here  ${own.toFixed(2)} s, ${found.iterations} steps, last change under 1e-8, deviance ${found.deviance.toFixed(3)}`,
  );
  console.log(
    `  plain ${plain.toFixed(2)} s, ${peer.steps} steps, last change under 1e-4, deviance ${peer.deviance.toFixed(3)}`,
  );
  console.log(`  ratio plain / here ${(plain / own).toFixed(1)}; estimates at most ${apart.toFixed(4)} logits apart`);
  expect(own).toBeLessThan(15);
  expect(found.deviance).toBeLessThanOrEqual(peer.deviance + 1e-6);
});

test(`all modules together, ${people} people`, () => {
  const { expert, truth } = inventedBank(1, 34);
  const bank = codedBank(expert);
  const records = inventedChecks(truth, { people, seed: 1 });
  const packed = answersOf(records, bank);
  const prior = expertPrior(expertDifficulties(bank));
  const question = { answers: packed, bank, prior, means: 'fixed', anchored: null } as const;
  const [found, seconds] = timed(() => jointEstimate(question, unwatched));
  const [, errors] = timed(() => standardErrors(question, found));
  console.log(
    `\nall modules together, ${people} people × ${bank.criteria.length} criteria, 12 tasks each (at most 60 s)`,
  );
  console.log(
    `  ${seconds.toFixed(2)} s, ${found.iterations} steps, ${packed.patterns.length} patterns; standard errors ${errors.toFixed(2)} s`,
  );
  expect(found.converged).toBe(true);
  expect(seconds).toBeLessThan(60);
});
