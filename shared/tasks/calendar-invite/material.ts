import { employers, familyNames, givenNames, places, streets } from '../../content/people';
import { jobAt } from '../../content/trades';
import { type Random, seededRandom } from '../../model/random';

/** Where the interview takes place. */
export type Meeting =
  | { readonly kind: 'video'; readonly link: string }
  | { readonly kind: 'address'; readonly street: string; readonly postcode: string; readonly town: string };

/** Lengths in minutes; none is the hour that calendars propose. */
export const durations = [30, 45, 90] as const;
/** Hours of interviews. */
export const hours = [9, 10, 11, 13, 14, 15] as const;

export interface CalendarInviteMaterial {
  readonly employer: string;
  /** In German and in English. */
  readonly job: { readonly de: string; readonly en: string };
  readonly applicant: { readonly given: string; readonly family: string };
  /** Who writes the invitation. */
  readonly writer: string;
  /** The day of the invitation, `2027-02-26`. */
  readonly today: string;
  readonly day: string;
  readonly hour: (typeof hours)[number];
  readonly minute: 0 | 15 | 30 | 45;
  readonly duration: (typeof durations)[number];
  /** Whether time and length are told as people speak ("halb drei", "eine Dreiviertelstunde"). */
  readonly spoken: { readonly time: boolean; readonly duration: boolean };
  readonly meeting: Meeting;
}

/** An invitation to a job interview one to four weeks ahead, in summer or winter time. */
export function material(seed: number): CalendarInviteMaterial {
  const random = seededRandom(seed);
  const employer = random.pick(employers);
  const job = jobAt(employer);
  const today = workdayFrom(laterDay('2027-01-11', random.integer(0, 300)));
  const minute = random.pick([0, 15, 30, 30, 45] as const);
  return {
    employer: employer.name,
    job: { de: job.german, en: job.english },
    applicant: { given: random.pick(givenNames), family: random.pick(familyNames) },
    writer: `${random.pick(givenNames)} ${random.pick(familyNames)}`,
    today,
    day: workdayFrom(laterDay(today, random.integer(7, 28))),
    hour: random.pick(hours),
    minute,
    duration: random.pick(durations),
    spoken: { time: minute === 30 && random.integer(0, 2) > 0, duration: random.integer(0, 1) === 1 },
    meeting: meetingWith(employer.domain, random),
  };
}

function meetingWith(domain: string, random: Random): Meeting {
  if (random.integer(0, 1) === 0) {
    return { kind: 'video', link: `https://video.${domain}/gespraech-${random.integer(1_000, 9_999)}` };
  }
  const { postcode, name } = random.pick(places);
  return { kind: 'address', street: `${random.pick(streets)} ${random.integer(2, 48)}`, postcode, town: name };
}

/** Public holidays in Hesse 2027 that fall on a working day, and the days between the years. */
const holidays: ReadonlySet<string> = new Set([
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-05-17',
  '2027-05-27',
  '2027-12-24',
]);

/** The first working day from a day on. */
function workdayFrom(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const free = weekday === 0 || weekday === 6 || holidays.has(day);
  return free ? workdayFrom(laterDay(day, 1)) : day;
}

function laterDay(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
