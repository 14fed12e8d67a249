import type { Observation, Seen } from '../../model/observation';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { FileKind } from './files';
import type { PortalUploadMaterial, Slot } from './material';

type Sent = Seen<'form-sent'>;

const allMet = {
  'required-fields': 'met',
  'date-format': 'met',
  'right-slots': 'met',
  limits: 'met',
  'errors-corrected': 'met',
  'summary-sent-once': 'met',
} as const satisfies Sample<CriterionId>['expected'];

const nothingSent = {
  'required-fields': 'not-seen',
  'date-format': 'not-seen',
  'right-slots': 'not-seen',
  limits: 'not-seen',
  'errors-corrected': 'not-seen',
  'summary-sent-once': 'missed',
} as const satisfies Sample<CriterionId>['expected'];

/** A right application, one with exactly one slip for each criterion, and none at all. */
export function samples(material: PortalUploadMaterial): readonly Sample<CriterionId>[] {
  const { facts, known, stale } = material;
  const right = rightSending(material);
  const slip = (name: string, id: CriterionId, observations: readonly Observation[]): Sample<CriterionId> => ({
    name,
    observations,
    expected: { ...allMet, [id]: 'missed' },
  });
  const filled = (field: string, value: string) => [summary, { ...right, fields: changed(right.fields, field, value) }];
  const complaint = { postcode: 'postcode-digits', mail: 'mail-incomplete', telephone: 'telephone-digits' }[stale];
  const [day, month, year] = written(facts.birth).split('.');
  return [
    { name: 'perfect', observations: [summary, right], expected: allMet },
    {
      name: 'refused, then put right',
      observations: [refused(stale, complaint), refused('birth', 'date-unreadable'), summary, right],
      expected: allMet,
    },
    slip('street left empty', 'required-fields', filled('street', '')),
    slip('something typed into the name', 'required-fields', filled('given', 'x')),
    slip(
      'wrong job',
      'required-fields',
      filled('job', material.jobs.find(({ value }) => value !== facts.job)?.value ?? ''),
    ),
    slip('date as databases write it', 'date-format', filled('birth', facts.birth)),
    slip('year with two digits', 'date-format', filled('birth', `${day}.${month}.${year?.slice(2)}`)),
    slip('another day', 'date-format', filled('start', '15.10.2027')),
    slip('CV and certificate swapped', 'right-slots', [
      summary,
      {
        ...right,
        uploads: [upload(material, 'cv', 'certificate'), upload(material, 'certificate', 'cv'), photo(material)],
      },
    ]),
    ...unwanted(material).map(({ name, uploads }) => slip(name, 'limits', [summary, { ...right, uploads }])),
    slip('own file too large', 'limits', [
      summary,
      { ...right, uploads: right.uploads.map((each) => (each.slot === 'cv' ? { ...each, bytes: 3_000_000 } : each)) },
    ]),
    slip('complaint passed over', 'errors-corrected', [refused(stale, complaint), ...filled(stale, known[stale])]),
    slip('summary not opened', 'summary-sent-once', [right]),
    slip('sent twice', 'summary-sent-once', [summary, right, { ...right, n: 9 }]),
    { name: 'nothing sent', observations: [refused(stale, complaint)], expected: nothingSent },
  ];
}

const form = 'application';
const summary: Observation = { kind: 'summary-opened', n: 3, at: 200_000, form };

function refused(field: string, problem: string): Observation {
  return { kind: 'form-refused', n: 1, at: 90_000, form, problems: [{ field, problem }] };
}

function rightSending(material: PortalUploadMaterial): Sent {
  const { facts } = material;
  const values = { ...facts, birth: written(facts.birth), start: written(facts.start), consent: 'yes' };
  return {
    kind: 'form-sent',
    n: 5,
    at: 240_000,
    form,
    fields: Object.entries(values).map(([field, value]) => ({ field, value })),
    uploads: [upload(material, 'cv', 'cv'), upload(material, 'certificate', 'certificate'), photo(material)],
  };
}

function photo(material: PortalUploadMaterial) {
  return upload(material, 'photo', 'photo');
}

function upload({ files }: PortalUploadMaterial, slot: Slot, kind: FileKind): Sent['uploads'][number] {
  const file = files.find((each) => each.kind === kind);
  if (!file) throw new RangeError(`no file of kind ${kind}`);
  const bytes = kind === 'certificate-heavy' ? 2_600_000 : 240_000;
  return { slot, material: file.name, name: file.fileName, bytes, facts: null };
}

/** Each file of this material that passes a limit, in the slot of its kind. */
function unwanted(material: PortalUploadMaterial) {
  const right = rightSending(material).uploads;
  const replaced = { cv: 'cv-text-file', certificate: 'certificate-heavy', photo: 'photo-png' } as const;
  return (['cv', 'certificate', 'photo'] as const).flatMap((slot) => {
    const kind = replaced[slot];
    if (!material.files.some((file) => file.kind === kind)) return [];
    const uploads = right.map((each) => (each.slot === slot ? upload(material, slot, kind) : each));
    return [{ name: `${kind} left in`, uploads }];
  });
}

function changed(fields: Sent['fields'], field: string, value: string): Sent['fields'] {
  return fields.map((entry) => (entry.field === field ? { field, value } : entry));
}

/** `2008-03-15` → `15.03.2008` */
function written(day: string): string {
  return day.split('-').reverse().join('.');
}
