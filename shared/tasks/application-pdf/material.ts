import { cvWords } from '../../content/application-papers';
import { employers, familyNames, givenNames, jobs, places, streets } from '../../content/people';
import type { Block, DocumentSpec, PageSpec } from '../../model/document';
import { documentNumber } from '../../model/document-number';
import { type Random, seededRandom } from '../../model/random';
import { schoolCertificate, workCertificate } from './papers/certificates';
import { cvPages } from './papers/cv';
import { letterPage } from './papers/letter';
import type { Life } from './papers/place';

/** The documents that every application of this task is made of. */
export const paperIds = ['letter', 'cv', 'certificate-school', 'certificate-work'] as const;
export type PaperId = (typeof paperIds)[number];

export interface ApplicationPdfMaterial {
  readonly applicant: { readonly given: string; readonly family: string };
  readonly employer: string;
  /** German name of the apprenticeship. */
  readonly job: string;
  /** Last day for applications as a calendar date, `2027-03-14`. */
  readonly deadline: string;
  /** In the order in which the person finds them, which tells nothing. */
  readonly documents: readonly (DocumentSpec & { readonly id: PaperId })[];
  readonly limitBytes: number;
}

/** Names as scanners and downloads give them. */
const meaninglessNames = [
  'scan0007.pdf',
  'scan0019.pdf',
  'Dokument.pdf',
  'download (3).pdf',
  'IMG_2041.pdf',
  'neu.pdf',
  'datei-b.pdf',
  '20260311_0912.pdf',
  'unbenannt.pdf',
  'export_final.pdf',
];

/** Everything the task hands out, the same for the same seed. */
export function material(seed: number): ApplicationPdfMaterial {
  const random = seededRandom(seed);
  const applicant = { given: random.pick(givenNames), family: random.pick(familyNames) };
  const [employer, workplace] = random.shuffle(employers);
  if (!employer || !workplace) throw new RangeError('two employers are needed');
  const job = random.pick(jobs).german;
  const life = {
    ...lifeOf(applicant, random),
    employer: addressOf(employer.name, random),
    job,
    workplace: workplace.name,
  };
  const names = random.shuffle(meaninglessNames);
  const documents = papers(seed, life, random).map((paper, index) => ({
    ...paper,
    fileName: names[index] ?? paper.id,
  }));
  return {
    applicant,
    employer: employer.name,
    job,
    deadline: `2027-0${random.integer(2, 6)}-${random.integer(10, 28)}`,
    documents: random.shuffle(documents),
    limitBytes: 3 * 1024 * 1024,
  };
}

function lifeOf({ given, family }: ApplicationPdfMaterial['applicant'], random: Random) {
  const { street, town } = addressOf('', random);
  return {
    name: `${given} ${family}`,
    street,
    town,
    telephone: `0${random.integer(6061, 6068)} 555 ${random.integer(100, 999)}`,
    mail: `post${random.integer(100, 999)}@mail.example`,
    birthday: `${random.integer(1, 28)}.${random.integer(1, 12)}.${random.integer(2008, 2010)}`,
    school: random.pick(cvWords.schools),
    written: `${random.integer(3, 28)}.1.2027`,
  };
}

function addressOf(name: string, random: Random): Life['employer'] {
  const { postcode, name: town } = random.pick(places);
  return { name, street: `${random.pick(streets)} ${random.integer(2, 98)}`, town: `${postcode} ${town}` };
}

type Paper = Omit<DocumentSpec, 'fileName'> & { readonly id: PaperId };

/** One certificate came from a scanner, sideways; the other has the blank back page of a double-sided print. */
function papers(seed: number, life: Life, random: Random): readonly Paper[] {
  const certificates = random.shuffle([
    { id: 'certificate-school', blocks: schoolCertificate(life, random) },
    { id: 'certificate-work', blocks: workCertificate(life, random) },
  ] as const);
  const [scanned, doubleSided] = certificates;
  if (!scanned || !doubleSided) throw new RangeError('two certificates are needed');
  const scan = { render: 'image', turn: random.pick([90, 270] as const), grain: 0.62 + random.float() * 0.35 } as const;
  const blank: PageSpec = { number: '', blocks: [], render: 'text', turn: 0 };
  return [
    { id: 'letter', pages: [printed(seed, 'letter', 0, letterPage(life, random))] },
    { id: 'cv', pages: cvPages(life, random).map((blocks, page) => printed(seed, 'cv', page, blocks)) },
    { id: scanned.id, pages: [{ ...printed(seed, scanned.id, 0, scanned.blocks), ...scan }] },
    { id: doubleSided.id, pages: [printed(seed, doubleSided.id, 0, doubleSided.blocks), blank] },
  ];
}

function printed(seed: number, id: PaperId, page: number, blocks: readonly Block[]): PageSpec {
  return { number: documentNumber(seed, `${id}/${page}`), blocks, render: 'text', turn: 0 };
}
