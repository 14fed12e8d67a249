import type { Seen } from '../../model/observation';
import type { PdfFacts, PdfPage } from '../../model/pdf';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { ApplicationPdfMaterial } from './material';

const allMet = {
  'one-pdf': 'met',
  'all-documents': 'met',
  order: 'met',
  upright: 'met',
  'no-extra-pages': 'met',
  size: 'met',
  'file-name': 'met',
} as const satisfies Sample<CriterionId>['expected'];

const onlyOnePdfSeen = {
  'one-pdf': 'missed',
  'all-documents': 'not-seen',
  order: 'not-seen',
  upright: 'not-seen',
  'no-extra-pages': 'not-seen',
  size: 'not-seen',
  'file-name': 'not-seen',
} as const satisfies Sample<CriterionId>['expected'];

/** A right file, one file with exactly one slip for each criterion, and files that cannot be read. */
export function samples(material: ApplicationPdfMaterial): readonly Sample<CriterionId>[] {
  const right = rightPages(material);
  const [letter, first, second, ...certificates] = right;
  if (!letter || !first || !second) throw new RangeError('letter and CV are part of every material');
  const bytes = 900_000;
  const name = `Bewerbung_${material.applicant.family}.pdf`;
  const file = (facts: PdfFacts, called = name) => [handIn(called, facts)];
  const read = (pages: readonly PdfPage[]) => file({ outcome: 'read', bytes, pages: [...pages] });
  const slip = (id: CriterionId, what: string, observations: Sample['observations']): Sample<CriterionId> => ({
    name: what,
    observations,
    expected: { ...allMet, [id]: 'missed' },
  });
  return [
    { name: 'perfect', observations: read(right), expected: allMet },
    {
      name: 'other order of certificates',
      observations: read([letter, first, second, ...certificates.toReversed()]),
      expected: allMet,
    },
    slip('all-documents', 'second page of the CV missing', read([letter, first, ...certificates])),
    slip('all-documents', 'letter missing', read([first, second, ...certificates])),
    slip('order', 'certificates first', read([...certificates, letter, first, second])),
    slip('order', 'CV pages swapped', read([letter, second, first, ...certificates])),
    slip('upright', 'scan still sideways', read(right.map((page) => layingAsScanned(page, material)))),
    slip('upright', 'letter upside down', read([{ ...letter, turn: 180 }, first, second, ...certificates])),
    slip('no-extra-pages', 'blank page kept', read([...right, blank])),
    slip('no-extra-pages', 'foreign page', read([...right, foreign])),
    slip('no-extra-pages', 'letter twice', read([...right, letter])),
    slip('size', 'too heavy', file({ outcome: 'read', bytes: material.limitBytes + 1, pages: [...right] })),
    slip('file-name', 'name says nothing', file({ outcome: 'read', bytes, pages: [...right] }, 'merged (1).pdf')),
    { name: 'password', observations: file({ outcome: 'locked', bytes }), expected: onlyOnePdfSeen },
    { name: 'not a PDF', observations: file({ outcome: 'not-a-pdf', bytes }), expected: onlyOnePdfSeen },
    { name: 'nothing handed in', observations: [], expected: onlyOnePdfSeen },
    { name: 'no page can be told', observations: read(right.map(() => unsure)), expected: pagesNotSeen },
  ];
}

const pagesNotSeen = {
  ...allMet,
  'all-documents': 'not-seen',
  order: 'not-seen',
  upright: 'not-seen',
  'no-extra-pages': 'not-seen',
} as const satisfies Sample<CriterionId>['expected'];

const blank: PdfPage = { source: { kind: 'blank' }, turn: null, signals: ['ink'] };
const foreign: PdfPage = { source: { kind: 'foreign' }, turn: null, signals: ['text'] };
const unsure: PdfPage = { source: { kind: 'unsure', reason: 'single-signal' }, turn: null, signals: ['likeness'] };

function handIn(name: string, facts: PdfFacts): Seen<'file-handed-in'> {
  return { kind: 'file-handed-in', n: 1, at: 240_000, name, facts };
}

/** Every printed page upright: letter, CV, certificates. */
function rightPages(material: ApplicationPdfMaterial): readonly PdfPage[] {
  const inOrder = ['letter', 'cv', 'certificate-school', 'certificate-work'];
  return inOrder.flatMap((id) => {
    const pages = material.documents.find((document) => document.id === id)?.pages ?? [];
    return pages.flatMap(({ number }, page): PdfPage[] =>
      number === '' ? [] : [{ source: { kind: 'known', document: id, page }, turn: 0, signals: ['number', 'text'] }],
    );
  });
}

function layingAsScanned(page: PdfPage, material: ApplicationPdfMaterial): PdfPage {
  const { source } = page;
  if (source.kind !== 'known') return page;
  const paper = material.documents.find(({ id }) => id === source.document)?.pages[source.page];
  return { ...page, turn: paper?.turn ?? 0 };
}
