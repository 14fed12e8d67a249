import { employers, familyNames, givenNames, places } from '../../content/people';
import { seededRandom } from '../../model/random';

/** Pages whose visit the person may want to keep to themselves. */
export const delicatePages = ['debts', 'health', 'housing'] as const;
export type DelicatePage = (typeof delicatePages)[number];
export type PageName = 'mail' | 'jobs' | 'map' | DelicatePage;

/** What kinds of own file lie on the computer. */
export const ownFiles = ['cv', 'letter', 'payslip'] as const;
export type OwnFile = (typeof ownFiles)[number];

export interface LeaveCleanMaterial {
  readonly seed: number;
  readonly person: { readonly given: string; readonly family: string };
  readonly firm: string;
  readonly domain: string;
  readonly place: string;
  /** The person's own file; it lies among the downloads. */
  readonly own: OwnFile;
  /** The pages of today, in the order of their visits. All are the person's own. */
  readonly visited: readonly PageName[];
  /** The page to look at without leaving a trace. */
  readonly delicate: DelicatePage;
}

/** A computer of the public library after somebody has used it. */
export function material(seed: number): LeaveCleanMaterial {
  const random = seededRandom(seed);
  const employer = random.pick(employers);
  return {
    seed,
    person: { given: random.pick(givenNames), family: random.pick(familyNames) },
    firm: employer.name,
    domain: employer.domain,
    place: random.pick(places).name,
    own: random.pick(ownFiles),
    visited: random.shuffle(['mail', 'jobs', 'map'] as const),
    delicate: random.pick(delicatePages),
  };
}
