import { nextTask } from '../../shared/measure/next-task';
import { simulatePerson } from '../../shared/measure/simulate';
import { seededRandom } from '../../shared/model/random';
import { simulateBank, simulatedCourse } from '../measure/simulation/bank';
import { type Sitting, work } from '../measure/simulation/sitting';
import { realHabits } from '../measure/simulation/truth';

const people = 40;
const tasksEach = 12;

/** Milliseconds; `first` before anything is compiled or remembered, `slowest` the 95th percentile. */
export interface SelectionTimes {
  readonly first: number;
  readonly median: number;
  readonly slowest: number;
}

/** How long choosing one task of 34 over 8 modules takes, at every step of many checks. */
export function selectionTimes(): SelectionTimes {
  const course = simulatedCourse(8);
  const random = seededRandom(8);
  const bank = simulateBank(random, 34, course.modules);
  const times: number[] = [];
  for (let at = 0; at < people; at++) {
    const person = simulatePerson(random, course.modules, realHabits);
    times.push(...timesOf({ random, person, habits: realHabits, course, bank, truth: bank }));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { first: times[0] ?? 0, median: at(0.5), slowest: at(0.95) };
}

function timesOf(sitting: Sitting): number[] {
  const { bank, course, random } = sitting;
  const attempts = bank.slice(0, tasksEach).map(({ id }) => work(sitting, id));
  return attempts.map((_, step) => {
    const begin = performance.now();
    nextTask({ attempts: attempts.slice(0, step), bank, candidates: bank, course, minutesUsed: 0, random });
    return performance.now() - begin;
  });
}
