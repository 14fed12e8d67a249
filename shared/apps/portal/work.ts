import * as v from 'valibot';
import type { Form } from './form';

/** Longest text in one field, in UTF-16 units. */
export const longestValue = 3_000;
/** A file beyond this is not taken at all, whatever the slot allows. */
export const largestUpload = 20 * 1024 * 1024;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const uploadSchema = v.strictObject({
  key: whole,
  field: text(60),
  /** The offered file that it is, or null for one from the person's own disk. */
  offer: v.nullable(text(60)),
  name: text(255),
  /** In bytes. */
  size: whole,
  /** Content of an own file. */
  bytes: v.nullable(v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)),
});
export type Upload = v.InferOutput<typeof uploadSchema>;

const problemSchema = v.strictObject({
  field: text(60),
  code: v.picklist([
    'missing',
    'nothing-chosen',
    'not-ticked',
    'file-missing',
    'date-unreadable',
    'mail-incomplete',
    'postcode-digits',
    'telephone-digits',
    'file-type',
    'file-too-large',
  ]),
  /** The portal insists; otherwise one may go on in spite of it. */
  firm: v.boolean(),
});
export type Problem = v.InferOutput<typeof problemSchema>;

/** Everything that the person did in the portal: plain data, so that it can be kept and taken up again. */
export const portalWorkSchema = v.strictObject({
  /** The step on screen, counted from 0, or what follows the steps. */
  place: v.union([whole, v.picklist(['summary', 'receipt'])]),
  /** By name of the field; a ticked box is `yes`. */
  values: v.record(text(60), text(longestValue)),
  uploads: v.pipe(v.array(uploadSchema), v.maxLength(40)),
  nextKey: whole,
  /** What the portal said about the step on screen. */
  told: v.pipe(v.array(problemSchema), v.maxLength(60)),
  /** The upload that was taken out last, for the way back. */
  removed: v.nullable(uploadSchema),
  sendings: whole,
  receiptKept: v.boolean(),
});
export type PortalWork = v.InferOutput<typeof portalWorkSchema>;
export type Place = PortalWork['place'];

/** A form nobody has touched; `values` are what the portal knew before. */
export function untouchedWork(values: Readonly<Record<string, string>> = {}): PortalWork {
  return {
    place: 0,
    values: { ...values },
    uploads: [],
    nextKey: 1,
    told: [],
    removed: null,
    sendings: 0,
    receiptKept: false,
  };
}

/** Work as a store gives it back, or the fresh start where it does not fit the form. */
export function restoredWork(kept: unknown, form: Form, offered: readonly string[], fresh: PortalWork): PortalWork {
  const parsed = v.safeParse(portalWorkSchema, kept);
  if (!parsed.success) return fresh;
  const { place, uploads } = parsed.output;
  const known = uploads.every(({ offer, bytes }) => (offer === null ? bytes !== null : offered.includes(offer)));
  const inside = typeof place === 'string' || place < form.steps.length;
  return known && inside ? parsed.output : fresh;
}

export type PortalAction =
  | { readonly type: 'fill'; readonly field: string; readonly value: string }
  /** `most`: how many files the slot holds; the oldest make room. */
  | { readonly type: 'put'; readonly upload: Omit<Upload, 'key'>; readonly most: number }
  | { readonly type: 'take-out'; readonly key: number }
  /** Undoes the last taking out; in a full slot the newer file makes room and can come back in turn. */
  | { readonly type: 'put-back'; readonly most: number }
  | { readonly type: 'show'; readonly place: Place }
  | { readonly type: 'tell'; readonly problems: readonly Problem[] }
  | { readonly type: 'sent' }
  | { readonly type: 'keep-receipt' };

/** The work after one action. */
export function reducePortal(work: PortalWork, action: PortalAction): PortalWork {
  switch (action.type) {
    case 'fill':
      return { ...work, values: { ...work.values, [action.field]: action.value } };
    case 'put':
      return { ...put(work, { ...action.upload, key: work.nextKey }, action.most), nextKey: work.nextKey + 1 };
    case 'take-out':
      return takeOut(work, action.key);
    case 'put-back':
      return work.removed ? put(work, work.removed, action.most) : work;
    case 'show':
      return { ...work, place: action.place, told: [], removed: null };
    case 'tell':
      return { ...work, told: [...action.problems] };
    case 'sent':
      return { ...work, place: 'receipt', told: [], removed: null, sendings: work.sendings + 1, receiptKept: false };
    case 'keep-receipt':
      return { ...work, receiptKept: true };
  }
}

function put(work: PortalWork, upload: Upload, most: number): PortalWork {
  const sameField = work.uploads.filter(({ field }) => field === upload.field);
  const leaving = sameField.slice(0, Math.max(0, sameField.length + 1 - most));
  const staying = work.uploads.filter((other) => !leaving.includes(other));
  return { ...work, uploads: [...staying, upload], removed: leaving.at(-1) ?? null };
}

function takeOut(work: PortalWork, key: number): PortalWork {
  const removed = work.uploads.find((upload) => upload.key === key);
  if (!removed) return work;
  return { ...work, uploads: work.uploads.filter((upload) => upload !== removed), removed };
}
