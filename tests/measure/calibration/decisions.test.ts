import { expect, test } from 'vitest';
import { calibrate } from '../../../shared/measure/calibration/calibrate';
import { itemBankOf } from '../../../shared/measure/calibration/item-bank-of';
import { unwatched } from '../../../shared/measure/calibration/watch';
import { withDifficulties } from '../../../shared/measure/calibration/with-difficulties';
import { forcedCut } from '../../../shared/measure/placement-rules';
import { profileOf } from '../../../shared/measure/profile';
import { simulatePerson, simulateWork } from '../../../shared/measure/simulate';
import type { Attempt } from '../../../shared/model/attempt';
import { seededRandom } from '../../../shared/model/random';
import type { TaskDeclaration } from '../../../shared/model/task';
import { realHabits, trueCut } from '../simulation/truth';
import { course, inventedBank, inventedChecks } from './invented';

/** People are deliberately not as the model expects them. */
test('a calibrated bank decides about modules better than the experts’ values, and as well as the true difficulties', () => {
  const { expert, truth } = inventedBank(31);
  const found = calibrate(inventedChecks(truth, { people: 800, seed: 31, habits: realHabits }), expert, unwatched);
  const bank = found && itemBankOf(found, { app: 'test', createdAt: '2027-02-03T10:00:00.000Z', demonstration: false });
  expect(found?.gate).toBe('accepted');
  expect(bank?.people).toBe(800);
  const calibrated = withDifficulties(expert, bank);
  const [before, after] = [rightShare(expert, truth), rightShare(calibrated, truth)];
  const knowingAll = rightShare(truth, truth);
  expect(after).toBeGreaterThan(before);
  expect(after).toBeGreaterThan(knowingAll - 0.01);
});

/** Share of right module decisions about new people who worked on twelve tasks. */
function rightShare(bank: readonly TaskDeclaration[], truth: readonly TaskDeclaration[]): number {
  const cuts = course.modules.map((module) => trueCut(module, truth, realHabits));
  let right = 0;
  const people = 400;
  for (let number = 0; number < people; number++) {
    const random = seededRandom(900_000 + number);
    const person = simulatePerson(random, course.modules, realHabits);
    const attempts = random
      .shuffle(truth)
      .slice(0, 12)
      .map((task): Attempt => {
        const { ending, help, milliseconds, findings } = simulateWork(random, person, task, realHabits);
        const about = { task: task.id, seed: 1, estimate: null, observations: [] };
        return { ...about, ending, help, milliseconds, findings: [...findings] };
      });
    profileOf(attempts, bank, course).modules.forEach(({ module, needProbability }, at) => {
      const needed = person.abilities[module] < (cuts[at] ?? Number.NaN);
      if (needProbability >= forcedCut === needed) right++;
    });
  }
  return right / (people * course.modules.length);
}
