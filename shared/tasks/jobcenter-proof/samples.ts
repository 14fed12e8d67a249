import type { Observation, Seen } from '../../model/observation';
import type { PdfPage } from '../../model/pdf';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { JobcenterProofMaterial } from './material';

type Sent = Seen<'form-sent'>;
type SentUpload = Sent['uploads'][number];

const allMet = {
  'right-matter': 'met',
  'all-pages': 'met',
  'upright-format': 'met',
  message: 'met',
  receipt: 'met',
} as const satisfies Sample<CriterionId>['expected'];

const nothingSent = {
  'right-matter': 'missed',
  'all-pages': 'not-seen',
  'upright-format': 'not-seen',
  message: 'not-seen',
  receipt: 'not-seen',
} as const satisfies Sample<CriterionId>['expected'];

/** A right delivery, one with exactly one slip for each criterion, and none at all. */
export function samples(material: JobcenterProofMaterial): readonly Sample<CriterionId>[] {
  const { paper, matters, matter } = material;
  const right = rightSending(material);
  const sideways = paper.pages.findIndex(({ turn }) => turn !== 0);
  const upright = [0, 1, 2].filter((page) => page !== sideways);
  const slip = (name: string, id: CriterionId, change: Partial<Sent>): Sample<CriterionId> => ({
    name,
    observations: [{ ...right, ...change }, receipt],
    expected: { ...allMet, [id]: 'missed' },
  });
  const filled = (field: string, value: string): Partial<Sent> => ({
    fields: right.fields.map((entry) => (entry.field === field ? { field, value } : entry)),
  });
  const otherMatters = matters.filter(({ value }) => value !== matter.value);
  return [
    { name: 'perfect', observations: [right, receipt], expected: allMet },
    {
      name: 'page added in a second sending',
      observations: [
        { ...right, uploads: [ownPdf(upright)] },
        { ...right, n: 5, uploads: [ownPdf([sideways])] },
        receipt,
      ],
      expected: allMet,
    },
    ...otherMatters.map(({ value, kind }) => slip(`other matter: ${kind}`, 'right-matter', filled('matter', value))),
    slip('a page left out', 'all-pages', { uploads: [ownPdf([sideways, upright[0] ?? 0])] }),
    slip('files as they are', 'upright-format', { uploads: asTheyAre(material) }),
    slip('the phone picture instead', 'upright-format', { uploads: [ownPdf(upright), phonePicture(material)] }),
    slip('no message', 'message', filled('message', '')),
    slip('only a greeting', 'message', filled('message', 'Hallo, danke!')),
    { name: 'receipt not kept', observations: [right], expected: { ...allMet, receipt: 'missed' } },
    { name: 'nothing sent', observations: [], expected: nothingSent },
  ];
}

const form = 'proof';
const receipt: Observation = { kind: 'receipt-kept', n: 7, at: 230_000, form };

function rightSending({ matter }: JobcenterProofMaterial): Sent {
  return {
    kind: 'form-sent',
    n: 4,
    at: 200_000,
    form,
    fields: [
      { field: 'matter', value: matter.value },
      { field: 'message', value: 'Guten Tag, hier ist der Vertrag, alle drei Seiten.' },
    ],
    uploads: [ownPdf([0, 1, 2])],
  };
}

/** Pages put together on the PDF desk, all upright. */
function ownPdf(sheets: readonly number[]): SentUpload {
  const pages = sheets.map(
    (page): PdfPage => ({ source: { kind: 'known', document: 'proof', page }, turn: 0, signals: ['number'] }),
  );
  const facts = { outcome: 'read', bytes: 700_000, pages } as const;
  return { slot: 'proof', material: null, name: 'Vertrag.pdf', bytes: 700_000, facts };
}

function asTheyAre({ files }: JobcenterProofMaterial): SentUpload[] {
  return files.flatMap((file) =>
    file.make === 'paper' && file.sheets.length > 0 ? [untouched(file.name, file.fileName)] : [],
  );
}

function phonePicture({ files }: JobcenterProofMaterial): SentUpload {
  const file = files.find(({ make }) => make === 'heic');
  return untouched(file?.name ?? '', file?.fileName ?? '');
}

function untouched(material: string, name: string): SentUpload {
  return { slot: 'proof', material, name, bytes: 300_000, facts: null };
}
