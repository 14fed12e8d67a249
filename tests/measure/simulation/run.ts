import { simulatePerson } from '../../../shared/measure/simulate';
import { seededRandom } from '../../../shared/model/random';
import { simulateBank, simulatedCourse } from './bank';
import { type Decision, type Figures, figuresOf } from './figures';
import type { Method } from './methods';
import { minutesOf } from './sitting';
import { realHabits, trueBank, trueCut } from './truth';

/** How much is simulated; a seed makes it repeatable. */
export interface Size {
  readonly banks: number;
  readonly personsPerBank: number;
  readonly seed: number;
}

const tasksPerBank = 28;
const course = simulatedCourse(7);

/** The same people and banks for every method; only what the method asks differs. */
export function simulate(method: Method, { banks, personsPerBank, seed }: Size, habits = realHabits): Figures {
  const decisions: Decision[] = [];
  const tasks: number[] = [];
  const minutes: number[] = [];
  for (let at = 0; at < banks; at++) {
    const random = seededRandom(seed + at);
    const bank = simulateBank(random, tasksPerBank, course.modules);
    const truth = trueBank(random, bank);
    const cuts = course.modules.map((module) => trueCut(module, truth, habits));
    for (let one = 0; one < personsPerBank; one++) {
      const own = seededRandom(seed + 1000 * (at + 1) + one);
      const person = simulatePerson(own, course.modules, habits);
      const { needs, attempts } = method({ random: own, person, habits, course, bank, truth });
      course.modules.forEach((module, index) => {
        decisions.push({ probability: needs[index] ?? 0, needed: person.abilities[module] < (cuts[index] ?? 0) });
      });
      tasks.push(attempts.length);
      minutes.push(minutesOf(attempts));
    }
  }
  return figuresOf(decisions, tasks, minutes);
}
