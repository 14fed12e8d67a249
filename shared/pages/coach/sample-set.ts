import { familyNames, givenNames } from '../../content/people';
import { inventedSurvey } from '../../desk/sample-survey';
import { checkPlan } from '../../engine/plan';
import { resultOf } from '../../engine/result';
import type { Course } from '../../model/course';
import type { HostFacts } from '../../model/host';
import type { Person } from '../../model/person';
import { type Random, seededRandom } from '../../model/random';
import type { Result } from '../../model/result';
import type { Task } from '../../tasks/define-task';
import { simulatedCheck } from './simulated-check';

const samplePeople = 20;
/** Fixed, so that the same people come every time: loading twice changes nothing. */
const sampleSeed = 20_270;
const day = 24 * 60 * 60_000;

/**
 * Twenty invented people who took the check in simulation, through the real plan, tasks and assessors. Marked as examples.
 * `now` places their checks in the last three weeks; all else is the same every time.
 */
export async function sampleResults(
  catalogue: readonly Task[],
  course: Course,
  app: string,
  now: Date,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let number = 0; number < samplePeople; number++) {
    const random = seededRandom(sampleSeed + number);
    const startedAt = new Date(now.getTime() - random.integer(1, 21) * day - random.integer(0, day / 4));
    const host: HostFacts = { kind: 'pwa', app, device: random.float() < 0.2 ? 'phone' : 'computer' };
    const session = await simulatedCheck({
      id: uuidFrom(random),
      random,
      host,
      startedAt,
      catalogue,
      plan: checkPlan(catalogue, ['file', 'camera', 'microphone'], course),
    });
    results.push({ ...resultOf(session, inventedPerson(random, number), inventedSurvey(random)), example: true });
  }
  return results;
}

/** Somebody with a name, a wished channel and things at home; a few tell nothing. */
function inventedPerson(random: Random, number: number): Person {
  if (number % 9 === 8) return { equipment: {} };
  return {
    name: `${random.pick(givenNames)} ${random.pick(familyNames)}`,
    contact: random.pick(['mail', 'telephone', 'messenger', 'messenger', 'in-person', 'post'] as const),
    equipment: {
      computer: random.pick(['own', 'shared', 'none', 'none'] as const),
      phone: random.pick(['own', 'own', 'own', 'shared'] as const),
      camera: random.pick(['yes', 'no'] as const),
      connection: random.pick(['flat', 'mobile', 'mobile', 'none'] as const),
    },
  };
}

/** A version-4 UUID made of seeded numbers. */
function uuidFrom(random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.integer(0, 15).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${'89ab'[random.integer(0, 3)]}${digits(3)}-${digits(12)}`;
}
