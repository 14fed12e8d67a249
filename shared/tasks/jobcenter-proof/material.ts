import { employers, familyNames, givenNames, places, streets } from '../../content/people';
import type { DocumentSpec } from '../../model/document';
import { type Random, seededRandom } from '../../model/random';
import { filesFor, type ProofFile } from './files';
import { type Life, otherPaper, type ProofKind, proofPaper } from './papers';

/** What an open matter at the office is about. */
export type MatterKind = 'housing' | 'income' | 'extension' | 'school';

export interface Matter {
  /** `matter-1` to `matter-4` */
  readonly value: string;
  readonly kind: MatterKind;
  /** As the letter and the portal write it: `2027-4183`. */
  readonly number: string;
}

export interface JobcenterProofMaterial {
  readonly person: { readonly given: string; readonly family: string };
  readonly proof: ProofKind;
  /** In the order of the portal's list; two are of the same kind. */
  readonly matters: readonly Matter[];
  /** The matter that the letter names. */
  readonly matter: Matter;
  /** Last day for the proof, a calendar date. */
  readonly deadline: string;
  /** The whole proof, three pages. One lies sideways in its file. */
  readonly paper: DocumentSpec;
  /** A paper the office did not ask for. */
  readonly other: DocumentSpec;
  /** In an order that tells nothing. */
  readonly files: readonly ProofFile[];
  readonly receiptNumber: string;
}

/** Everything the task hands out, the same for the same seed. */
export function material(seed: number): JobcenterProofMaterial {
  const random = seededRandom(seed);
  const person = { given: random.pick(givenNames), family: random.pick(familyNames) };
  const proof = random.pick(['rent', 'work'] as const);
  const matters = mattersFor(proof === 'rent' ? 'housing' : 'income', random);
  const life = lifeOf(person, proof, random);
  const paper = proofPaper(seed, proof, life, random);
  const other = otherPaper(seed, life);
  return {
    person,
    proof,
    matters: matters.all,
    matter: matters.right,
    deadline: `2027-0${random.integer(3, 6)}-${random.integer(10, 28)}`,
    paper,
    other,
    files: filesFor(paper, other, random),
    receiptNumber: `JC-${random.integer(100_000, 999_999)}`,
  };
}

/** The right matter, an older one of the same kind, and two others. */
function mattersFor(kind: 'housing' | 'income', random: Random) {
  const [first = 0, second = 0, third = 0, fourth = 0] = random.shuffle([1, 3, 5, 7]);
  const number = (year: number, thousand: number) => `${year}-${thousand}${random.integer(100, 999)}`;
  const right = { kind, number: number(2027, first) };
  const others: readonly Omit<Matter, 'value'>[] = [
    { kind, number: number(2026, second) },
    { kind: 'extension', number: number(2027, third) },
    { kind: 'school', number: number(2026, fourth) },
  ];
  const all = random.shuffle([right, ...others]).map((matter, index) => ({ ...matter, value: `matter-${index + 1}` }));
  const found = all.find(({ number: each }) => each === right.number);
  if (!found) throw new RangeError('the right matter is in the list');
  return { all, right: found };
}

function lifeOf({ given, family }: JobcenterProofMaterial['person'], proof: ProofKind, random: Random): Life {
  const { postcode, name: town } = random.pick(places);
  const landlord = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
  return {
    name: `${given} ${family}`,
    street: `${random.pick(streets)} ${random.integer(2, 98)}`,
    town: `${postcode} ${town}`,
    partner: proof === 'rent' ? landlord : random.pick(employers).name,
    rooms: String(random.integer(2, 4)),
    amount: String(random.integer(29, 52) * 10),
    extra: String(random.integer(31, 48)),
    start: `1.${random.integer(2, 5)}.2027`,
    signed: `${random.integer(3, 28)}.1.2027`,
  };
}
