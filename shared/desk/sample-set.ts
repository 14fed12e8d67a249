import { familyNames, givenNames } from '../content/people';
import { checkPlan } from '../engine/plan';
import { resultOf } from '../engine/result';
import { type SimulatedPerson, simulatePerson } from '../measure/simulate';
import type { Course } from '../model/course';
import { type CourseModuleId, courseModuleIds } from '../model/course-module';
import type { HostFacts } from '../model/host';
import type { Person } from '../model/person';
import { type Random, seededRandom } from '../model/random';
import type { Result } from '../model/result';
import type { Judge } from '../tasks/judge';
import { inventedSurvey } from './sample-survey';
import { simulatedCheck } from './simulated-check';

/** Invented people; every seventh took the check once before, every fourth in the extension. */
export const samplePeople = 60;
const everyEarlier = 7;
const everyExtension = 4;
/** Fixed, so that the same people come every time: loading twice changes nothing. */
const sampleSeed = 20_270;
const day = 24 * 60 * 60_000;
/** Between the first and the second check. */
const monthsBetween = 92 * day;

/** What all checks of the sample set have in common. */
export interface SampleRoom {
  readonly catalogue: readonly Judge[];
  readonly course: Course;
  readonly app: string;
  /** The checks lie in the three weeks before it. */
  readonly now: Date;
}

/**
 * The checks of one invented person, in simulation through the real plan, tasks and assessors, marked as examples: the
 * newest first, and for some an earlier one. Apart from the dates the same every time.
 * @param number 0…`samplePeople` - 1
 */
export async function sampleChecks(number: number, room: SampleRoom): Promise<Result[]> {
  const random = seededRandom(sampleSeed + number);
  const person = simulatePerson(random);
  const about = inventedPerson(random, number);
  const startedAt = new Date(room.now.getTime() - random.integer(1, 21) * day - random.integer(0, day / 4));
  const kind = number % everyExtension === everyExtension - 1 ? 'extension' : 'pwa';
  const newest = await sampleCheck(room, { person, about, kind, startedAt }, random);
  if (number % everyEarlier !== 0) return [newest];
  const before = new Date(startedAt.getTime() - monthsBetween);
  return [newest, await sampleCheck(room, { person: asBefore(person), about, kind, startedAt: before }, random)];
}

interface SampleCheck {
  readonly person: SimulatedPerson;
  readonly about: Person;
  readonly kind: HostFacts['kind'];
  readonly startedAt: Date;
}

async function sampleCheck(
  { catalogue, course, app }: SampleRoom,
  { person, about, kind, startedAt }: SampleCheck,
  random: Random,
): Promise<Result> {
  const host: HostFacts = { kind, app, device: random.float() < 0.2 ? 'phone' : 'computer' };
  const session = await simulatedCheck({
    id: uuidFrom(random),
    random,
    person,
    host,
    startedAt,
    catalogue,
    plan: checkPlan(catalogue, ['file', 'camera', 'microphone'], course),
  });
  return { ...resultOf(session, about, inventedSurvey(random), null), example: true };
}

/** The same person before a course: 1.2 logits weaker in the modules at even places, as able in the others. */
function asBefore({ abilities, ...person }: SimulatedPerson): SimulatedPerson {
  const then = (module: CourseModuleId, at: number) => abilities[module] - (at % 2 === 0 ? 1.2 : 0);
  return {
    ...person,
    abilities: Object.fromEntries(courseModuleIds.map((module, at) => [module, then(module, at)])) as typeof abilities,
  };
}

/** Somebody with a name, an age, a wished channel and things at home; a few tell nothing. */
function inventedPerson(random: Random, number: number): Person {
  if (number % 9 === 8) return { equipment: {} };
  return {
    name: `${random.pick(givenNames)} ${random.pick(familyNames)}`,
    ...(random.float() < 0.9 && { age: random.integer(16, 27) }),
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
