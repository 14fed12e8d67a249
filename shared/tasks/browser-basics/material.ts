import { employers, places } from '../../content/people';
import { jobAt } from '../../content/trades';
import { seededRandom } from '../../model/random';

/** Tickets of the long page, each named once on it. Words in the task's locale file under `view.ticket`. */
export const tickets = [
  'apprentice',
  'bicycle',
  'dog',
  'night',
  'senior',
  'group',
  'family',
  'commuter',
  'weekend',
  'university',
  'ferry',
  'luggage',
  'airport',
  'fair',
  'evening',
  'town',
  'region',
  'trial',
  'holiday',
  'shopping',
  'museum',
  'swimming',
] as const;
export type Ticket = (typeof tickets)[number];

/** Folder names that can be asked for, as the person reads them. */
const folders = [
  { german: 'Bewerbung', english: 'Application' },
  { german: 'Ausbildung', english: 'Training' },
  { german: 'Jobsuche', english: 'Job search' },
  { german: 'Zukunft', english: 'Future' },
] as const;

const codeWords = ['Linde', 'Kirsche', 'Lampe', 'Wolke', 'Ampel', 'Feder', 'Insel', 'Komet', 'Tulpe', 'Segel'] as const;

/** Pages with no part in the work but to be one tab among others. */
export const sidePages = ['weather', 'market', 'cinema'] as const;
export type SidePage = (typeof sidePages)[number];
export type PageName = 'start' | 'jobs' | 'prices' | SidePage;

export interface BrowserBasicsMaterial {
  readonly seed: number;
  readonly firm: string;
  readonly domain: string;
  readonly job: { readonly german: string; readonly english: string };
  readonly place: string;
  /** The page to bookmark is always `jobs`. */
  readonly folder: { readonly german: string; readonly english: string };
  /** Three pages to open; the last of them is the one to close again. */
  readonly three: readonly ['jobs', 'prices', SidePage];
  /** Order of the links on the first page. */
  readonly links: readonly Exclude<PageName, 'start'>[];
  /** Stands in the file `leaflet` and nowhere else. */
  readonly code: string;
  /** Whole euros, in the order of the long page; all different. */
  readonly prices: readonly { readonly ticket: Ticket; readonly euros: number }[];
  /** The ticket whose price is asked for. */
  readonly asked: Ticket;
}

/** A small web for somebody who looks for an apprenticeship: a firm, bus fares, and a page that is in the way. */
export function material(seed: number): BrowserBasicsMaterial {
  const random = seededRandom(seed);
  const employer = random.pick(employers);
  const side = random.pick(sidePages);
  const euros = random.shuffle(Array.from({ length: 180 }, (_, at) => at + 12));
  const prices = random.shuffle(tickets).map((ticket, at) => ({ ticket, euros: euros[at] ?? 0 }));
  return {
    seed,
    firm: employer.name,
    domain: employer.domain,
    job: jobAt(employer),
    place: random.pick(places).name,
    folder: random.pick(folders),
    three: ['jobs', 'prices', side],
    links: random.shuffle(['jobs', 'prices', ...sidePages] as const),
    code: `${random.pick(codeWords)} ${random.integer(11, 99)}`,
    prices,
    // Not among the first: the page is long so that it is searched, not read.
    asked: random.pick(prices.slice(8)).ticket,
  };
}

/** What the person has to find for `asked`, in whole euros. */
export function askedPrice({ prices, asked }: BrowserBasicsMaterial): number {
  return prices.find(({ ticket }) => ticket === asked)?.euros ?? 0;
}
