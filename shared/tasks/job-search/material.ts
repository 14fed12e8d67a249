import { employers, places } from '../../content/people';
import { jobAt } from '../../content/trades';
import { type Random, seededRandom } from '../../model/random';

export type AdKind = 'apprenticeship' | 'job' | 'minijob' | 'internship';

/** One advertisement; the board shows it as it is. */
export interface JobAd {
  readonly id: string;
  readonly title: string;
  readonly firm: string;
  readonly place: string;
  /** Kilometres from home. */
  readonly distance: number;
  readonly kind: AdKind;
  readonly hours: 'full' | 'part';
  /** First working day, ISO 8601. */
  readonly start: string;
}

/** What the person is looking for; exactly one ad fits it. */
export interface Wish {
  readonly title: string;
  readonly kind: AdKind;
  readonly hours: 'full' | 'part';
  /** Longest way in kilometres. */
  readonly radius: number;
  /** Month of the first day, `2027-08`. */
  readonly month: string;
}

export interface JobSearchMaterial {
  readonly wish: Wish;
  readonly ads: readonly JobAd[];
  /** Months that ads begin in, in order. */
  readonly months: readonly string[];
  /** Id of the ad that fits. */
  readonly right: string;
}

const months = ['2027-02', '2027-04', '2027-08', '2027-09'] as const;
const kinds: readonly AdKind[] = ['apprenticeship', 'job', 'minijob', 'internship'];
/** What the firms of this region train for. */
const titles = [...new Set(employers.map((employer) => jobAt(employer).german))];
const adCount = 40;
/** Ads that differ from the wish in exactly one point. */
const nearMisses = 10;

type Draft = Omit<JobAd, 'id'>;

/** Forty ads of which one fits; ten differ from it in a single point. */
export function material(seed: number): JobSearchMaterial {
  const random = seededRandom(seed);
  const wish = wishFrom(random);
  const right = rightAd(wish, random);
  const others = Array.from({ length: adCount - 1 }, (_, at) =>
    at < nearMisses ? nearMiss(wish, at, random) : otherAd(wish, random),
  );
  const shuffled = random.shuffle([right, ...others]);
  const ads = shuffled.map((ad, at) => ({ ...ad, id: `ad-${at + 1}` }));
  return { wish, ads, months, right: `ad-${shuffled.indexOf(right) + 1}` };
}

function wishFrom(random: Random): Wish {
  return {
    title: random.pick(titles),
    kind: random.pick(['apprenticeship', 'internship'] as const),
    hours: random.pick(['full', 'part'] as const),
    radius: random.pick([10, 20, 30]),
    month: random.pick(months),
  };
}

function rightAd(wish: Wish, random: Random): Draft {
  return {
    ...whereFor(wish.title, random),
    kind: wish.kind,
    hours: wish.hours,
    distance: random.integer(2, wish.radius - 2),
    start: startIn(wish.month),
  };
}

/** The right ad but for one point: another job, kind, distance, hours or start in turn. */
function nearMiss(wish: Wish, at: number, random: Random): Draft {
  const ad = rightAd(wish, random);
  const changes: readonly (() => Partial<Draft>)[] = [
    () => ({
      title: otherThan(wish.title, titles, random),
    }),
    () => ({ kind: otherThan(wish.kind, kinds, random) }),
    () => ({ distance: wish.radius + random.integer(6, 40) }),
    () => ({ hours: wish.hours === 'full' ? 'part' : 'full' }),
    () => ({ start: startIn(otherThan(wish.month, months, random)) }),
  ];
  return { ...ad, ...changes[at % changes.length]?.() };
}

/** Another job with everything else by chance. */
function otherAd(wish: Wish, random: Random): Draft {
  return {
    ...whereFor(otherThan(wish.title, titles, random), random),
    kind: random.pick(kinds),
    hours: random.pick(['full', 'part'] as const),
    distance: random.integer(1, 60),
    start: startIn(random.pick(months)),
  };
}

/** A firm that offers the job, and where it is. */
function whereFor(title: string, random: Random) {
  const firms = employers.filter((employer) => jobAt(employer).german === title);
  return { title, firm: random.pick(firms).name, place: random.pick(places).name };
}

function otherThan<T>(taken: T, all: readonly T[], random: Random): T {
  return random.pick(all.filter((one) => one !== taken));
}

const startIn = (month: string) => `${month}-01`;
