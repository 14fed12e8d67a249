import { employers, familyNames, givenNames, places } from '../../content/people';
import { jobAt } from '../../content/trades';
import { type Random, seededRandom } from '../../model/random';
import { type Correspondent, correspondent, type Name } from './correspondent';
import { type FileMaterial, filesFor } from './files';
import { type InboxMail, inboxOf } from './inbox';

export interface ApplicationMailMaterial {
  /** Whom the person plays. */
  readonly applicant: Correspondent;
  readonly employer: { readonly name: string; readonly place: string };
  /** Another firm, to which an earlier application went. */
  readonly otherEmployer: string;
  readonly job: { readonly german: string; readonly english: string };
  /** The only address to which the ad asks applicants to write. */
  readonly contact: Correspondent;
  /** What the ad wants in the subject line. */
  readonly reference: string;
  /** The reference of an older ad, as it stands in an older mail. */
  readonly oldReference: string;
  /** Last day for applications as a calendar date, `2027-03-14`. */
  readonly deadline: string;
  /** The one file that the ad asks for. */
  readonly wanted: 'cv' | 'certificate';
  /** How the half-finished text marks what is still to be filled in. */
  readonly gaps: 'brackets' | 'crosses' | 'lines';
  /** Newest first. */
  readonly inbox: readonly InboxMail[];
  /** In an order that tells nothing. */
  readonly files: readonly FileMaterial[];
}

/** Everything the task hands out, the same for the same seed. */
export function material(seed: number): ApplicationMailMaterial {
  const random = seededRandom(seed);
  const [applicant, contact, former, friend, namesake] = fivePeople(random);
  const [employer, other] = random.shuffle(employers);
  if (!employer || !other) throw new RangeError('two employers are needed');
  const wanted = random.pick(['cv', 'certificate'] as const);
  const person = correspondent(contact, employer.domain);
  const inCharge = random.pick([person, { ...person, mail: `bewerbung@${employer.domain}` }]);
  const references = random.shuffle([random.integer(1000, 4999), random.integer(5000, 9899)]);
  const reference = referenceStyle(employer.name, random);
  return {
    applicant: correspondent(applicant, 'mail.example'),
    employer: { name: employer.name, place: random.pick(places).name },
    otherEmployer: other.name,
    job: jobAt(employer),
    contact: inCharge,
    reference: reference(27, references[0] ?? 0),
    oldReference: reference(26, references[1] ?? 0),
    deadline: `2027-0${random.integer(3, 6)}-${random.integer(10, 28)}`,
    wanted,
    gaps: random.pick(['brackets', 'crosses', 'lines'] as const),
    inbox: inboxOf(
      {
        contact: inCharge,
        former: correspondent(former, employer.domain),
        friend: correspondent(friend, 'mail.example'),
        namesake: correspondent({ given: namesake.given, family: contact.family }, other.domain),
      },
      random,
    ),
    files: filesFor(wanted, random),
  };
}

/** Five people of whom no two share a given or a family name. */
function fivePeople(random: Random): readonly [Name, Name, Name, Name, Name] {
  const given = random.shuffle(givenNames);
  const family = random.shuffle(familyNames);
  const person = (index: number): Name => ({ given: given[index] ?? '', family: family[index] ?? '' });
  return [person(0), person(1), person(2), person(3), person(4)];
}

/** Firms number their ads in different ways; each way names the year and a number of four digits. */
function referenceStyle(employer: string, random: Random): (year: number, number: number) => string {
  const letters = employer
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return random.pick([
    (year, number) => `${letters}-${year}-${number}`,
    (year, number) => `20${year}/${number}`,
    (year, number) => `${letters}${number}/${year}`,
  ]);
}
