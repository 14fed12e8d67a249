import { type Judgement, met, missed, notSeen } from '../../model/judgement';
import type { Seen } from '../../model/observation';
import type { Assess } from '../../model/task';
import type { FileKind } from './files';
import { type PortalUploadMaterial, type Slot, slots } from './material';
import { judgeCorrections } from './reading/corrections';
import { readDate } from './reading/dates';
import { type FieldReading, readField, requiredFields } from './reading/facts';
import { belongsTo } from './reading/uploads';
import { portalUpload } from './task';

export type CriterionId = (typeof portalUpload.criteria)[number]['id'];
type Log = readonly Seen<'form-refused' | 'summary-opened' | 'form-sent'>[];
type Sent = Seen<'form-sent'>;

/** Judges what was sent last; how often and after what it was sent is a criterion of its own. */
export const assess: Assess<PortalUploadMaterial, 'form-refused' | 'summary-opened' | 'form-sent', CriterionId> = (
  material,
  log,
) => {
  const sendings = log.filter((seen) => seen.kind === 'form-sent');
  const last = sendings.at(-1);
  const judgements = last ? judge(last, log, material) : nothingSent;
  const proof = sendings.map(({ n }) => n);
  return portalUpload.criteria.map(({ id }) => ({ criterion: id, ...judgements[id], proof }));
};

const nothingSent: Readonly<Record<CriterionId, Judgement>> = {
  'required-fields': notSeen('nothing-sent'),
  'date-format': notSeen('nothing-sent'),
  'right-slots': notSeen('nothing-sent'),
  limits: notSeen('nothing-sent'),
  'errors-corrected': notSeen('nothing-sent'),
  'summary-sent-once': missed('nothing-sent'),
};

function judge(sent: Sent, log: Log, material: PortalUploadMaterial): Readonly<Record<CriterionId, Judgement>> {
  return {
    'required-fields': judgeFields(sent, material),
    'date-format': judgeDates(sent, material),
    'right-slots': judgeSlots(sent, material),
    limits: judgeLimits(sent, material),
    'errors-corrected': judgeCorrections(sent, log),
    'summary-sent-once': judgeSending(log),
  };
}

const shortcomings: readonly (readonly [FieldReading, string])[] = [
  ['empty', 'field-empty'],
  ['filler', 'field-filler'],
  ['mixed-up', 'fields-mixed-up'],
  ['wrong-choice', 'wrong-choice'],
];

function judgeFields(sent: Sent, { facts }: PortalUploadMaterial): Judgement {
  const readings = new Set(requiredFields.map((field) => readField(field, valueIn(sent, field), facts)));
  const [, reason] = shortcomings.find(([reading]) => readings.has(reading)) ?? [];
  if (reason) return missed(reason);
  return readings.has('other') ? notSeen('other-facts') : met('fields-right');
}

function judgeDates(sent: Sent, { facts }: PortalUploadMaterial): Judgement {
  const readings = (['birth', 'start'] as const).map((field) => readDate(valueIn(sent, field), facts[field]));
  if (readings.includes('other-format')) return missed('date-other-format');
  if (readings.includes('other-day')) return missed('date-other-day');
  return readings.includes('right') ? met('dates-right') : notSeen('no-date');
}

const slotNames = Object.keys(slots) as readonly Slot[];

function judgeSlots({ uploads }: Sent, material: PortalUploadMaterial): Judgement {
  const places = uploads.map((upload) => ({ in: upload.slot, of: belongsTo(upload, material) }));
  if (places.some((place) => place.of !== null && place.of !== place.in)) return missed('file-in-wrong-slot');
  if (slotNames.some((slot) => !places.some((place) => place.in === slot))) return missed('slot-empty');
  return places.some((place) => place.of === null) ? notSeen('own-file') : met('slots-right');
}

const endings = { pdf: /\.pdf$/i, jpg: /\.jpe?g$/i };

/** A new name makes no PDF of a text file and no JPG of a PNG. */
const otherTypes: readonly FileKind[] = ['cv-text-file', 'photo-png'];

/** A file counts by the limits of the place where it belongs, so that a mix-up is not counted twice. */
function judgeLimits({ uploads }: Sent, material: PortalUploadMaterial): Judgement {
  const held = uploads.flatMap((upload) => {
    const place = belongsTo(upload, material) ?? upload.slot;
    const slot = slotNames.find((name) => name === place);
    return slot ? [{ upload, limits: slots[slot] }] : [];
  });
  if (held.length === 0) return notSeen('no-file');
  const kindOf = new Map<string | null, FileKind>(material.files.map(({ name, kind }) => [name, kind]));
  const ofOtherType = held.some(({ upload, limits }) => {
    const kind = kindOf.get(upload.material);
    return (kind && otherTypes.includes(kind)) || !limits.types.some((type) => endings[type].test(upload.name));
  });
  if (ofOtherType) return missed('wrong-type');
  return held.some(({ upload, limits }) => upload.bytes > limits.largest) ? missed('too-large') : met('limits-kept');
}

function judgeSending(log: Log): Judgement {
  const sendings = log.filter(({ kind }) => kind === 'form-sent');
  if (sendings.length > 1) return missed('sent-more-than-once');
  const at = sendings[0]?.n ?? 0;
  return log.some(({ kind, n }) => kind === 'summary-opened' && n < at)
    ? met('summary-and-once')
    : missed('summary-skipped');
}

function valueIn({ fields }: Sent, name: string): string {
  return fields.find(({ field }) => field === name)?.value ?? '';
}
