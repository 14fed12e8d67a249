import { cvWords } from '../../content/application-papers';
import { employers, familyNames, givenNames, jobs, places, streets } from '../../content/people';
import { type Job, jobAt } from '../../content/trades';
import { plainLetters } from '../../model/likeness';
import { type Random, seededRandom } from '../../model/random';
import { filesFor, type PortalFile } from './files';

/** What the person types in or chooses, by name of the portal's field. Dates as calendar dates, `2008-03-05`. */
export interface Facts {
  readonly given: string;
  readonly family: string;
  readonly birth: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly mail: string;
  readonly telephone: string;
  readonly degree: Degree;
  /** `job-1` to `job-3` */
  readonly job: string;
  readonly start: string;
}

export const degrees = ['none', 'basic', 'middle', 'high'] as const;
export type Degree = (typeof degrees)[number];

/** A line that the portal knows from last year and has wrong. */
export type StaleField = 'postcode' | 'mail' | 'telephone';

/** Where files go, with the limits that the portal names. */
export const slots = {
  cv: { types: ['pdf'], largest: 1024 * 1024 },
  certificate: { types: ['pdf'], largest: 1024 * 1024 },
  photo: { types: ['jpg'], largest: 500 * 1024 },
} as const;
export type Slot = keyof typeof slots;

export interface PortalUploadMaterial {
  readonly facts: Facts;
  readonly employer: string;
  /** In the order of the portal's list. */
  readonly jobs: readonly { readonly value: string; readonly job: Job }[];
  /** Last day for applications, a calendar date. */
  readonly deadline: string;
  /** What stands in the form already. One line of it has a slip that the portal notices. */
  readonly known: Readonly<Record<StaleField | 'town', string>>;
  readonly stale: StaleField;
  /** In an order that tells nothing. */
  readonly files: readonly PortalFile[];
  readonly receiptNumber: string;
}

/** Everything the task hands out, the same for the same seed. */
export function material(seed: number): PortalUploadMaterial {
  const random = seededRandom(seed);
  const name = { given: random.pick(givenNames), family: random.pick(familyNames) };
  const [employer, workplace] = random.shuffle(employers);
  if (!employer || !workplace) throw new RangeError('two employers are needed');
  const offered = threeJobs(jobAt(employer), random);
  const job = offered.find(({ job }) => job === jobAt(employer))?.value ?? '';
  const facts = { ...factsOf(name, random), job };
  const life = {
    facts,
    school: random.pick(cvWords.schools),
    workplace: workplace.name,
    portrait: random.integer(0, 0xffffffff),
  };
  const stale = random.pick(['postcode', 'mail', 'telephone'] as const);
  return {
    facts,
    employer: employer.name,
    jobs: offered,
    deadline: `2027-0${random.integer(3, 6)}-${random.integer(10, 28)}`,
    known: { ...knownOf(facts), [stale]: withSlip(stale, facts[stale], random) },
    stale,
    files: filesFor(seed, life, random),
    receiptNumber: `BW-${random.integer(10_000, 99_999)}`,
  };
}

function factsOf(name: { given: string; family: string }, random: Random): Omit<Facts, 'job'> {
  const { postcode, name: town } = random.pick(places);
  return {
    ...name,
    // Day and month cannot be swapped by mistake of the reader: the day is always above 12.
    birth: `${random.integer(2008, 2010)}-0${random.integer(1, 9)}-${random.integer(13, 28)}`,
    street: `${random.pick(streets)} ${random.integer(2, 98)}`,
    postcode,
    town,
    mail: plainLetters(`${name.given}.${name.family}@mail.example`),
    telephone: `0${random.integer(6061, 6068)} 555${random.integer(100, 999)}`,
    degree: 'middle',
    start: random.pick(['2027-08-01', '2027-09-01']),
  };
}

function threeJobs(right: Job, random: Random): PortalUploadMaterial['jobs'] {
  const others = random.shuffle(jobs.filter((job) => job !== right)).slice(0, 2);
  return random.shuffle([right, ...others]).map((job, index) => ({ value: `job-${index + 1}`, job }));
}

function knownOf({ postcode, town, mail, telephone }: Facts): PortalUploadMaterial['known'] {
  return { postcode, town, mail, telephone };
}

/** A slip of the keyboard that every portal finds. */
function withSlip(field: StaleField, value: string, random: Random): string {
  switch (field) {
    case 'postcode':
      return value.slice(0, 1) + value.slice(2);
    case 'mail':
      return value.replace('@', '');
    case 'telephone': {
      const letter = random.pick(['O', 'o']);
      return value.replace(/^0/, letter);
    }
  }
}
