import * as v from 'valibot';
import { pdfFactsSchema } from './pdf';
import { countSchema, nameSchema, textUpTo } from './text';

const address = textUpTo(320);
const addresses = v.pipe(v.array(address), v.maxLength(50));
const device = v.picklist(['camera', 'microphone']);
/** 0 = black, 1 = white. */
const brightness = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** `n` gives the order inside an attempt; `at` is the attempt's active time in milliseconds, pauses left out. */
const stamp = { n: countSchema, at: countSchema };

/** Every fact that can be seen while somebody works. Facts only: their meaning is the assessor's business. */
export const observationSchema = v.variant('kind', [
  v.strictObject({ ...stamp, kind: v.literal('material-opened'), material: nameSchema }),
  v.strictObject({ ...stamp, kind: v.literal('file-handed-in'), name: textUpTo(255), facts: pdfFactsSchema }),
  v.strictObject({
    ...stamp,
    kind: v.literal('mail-sent'),
    to: addresses,
    cc: addresses,
    bcc: addresses,
    subject: textUpTo(500),
    body: textUpTo(10_000),
    /** Material names of the attached files. */
    attachments: v.pipe(v.array(nameSchema), v.maxLength(50)),
    /** The mail that was answered, if it was a reply. */
    replyTo: v.nullable(nameSchema),
  }),
  v.strictObject({ ...stamp, kind: v.literal('link-opened'), link: nameSchema }),
  v.strictObject({
    ...stamp,
    kind: v.literal('media-answered'),
    device,
    answer: v.picklist(['allowed', 'refused', 'missing', 'busy', 'ended']),
  }),
  v.strictObject({ ...stamp, kind: v.literal('device-chosen'), device, position: countSchema }),
  v.strictObject({ ...stamp, kind: v.literal('picture-measured'), alive: v.boolean() }),
  v.strictObject({ ...stamp, kind: v.literal('light-measured'), subject: brightness, background: brightness }),
  /** Loudness in dBFS, -100 (silence) to 0. */
  v.strictObject({
    ...stamp,
    kind: v.literal('speech-heard'),
    decibel: v.pipe(v.number(), v.minValue(-100), v.maxValue(0)),
    milliseconds: countSchema,
    /** Where: before joining, or in the call while muted or open. */
    place: v.picklist(['lobby', 'call-muted', 'call-open']),
  }),
  v.strictObject({
    ...stamp,
    kind: v.literal('call-joined'),
    name: textUpTo(200),
    microphone: v.picklist(['on', 'off', 'none']),
    camera: v.picklist(['on', 'off', 'none']),
    /** Seconds until the agreed start; negative when late. */
    secondsToStart: v.pipe(v.number(), v.safeInteger()),
  }),
  v.strictObject({ ...stamp, kind: v.literal('microphone-switched'), on: v.boolean() }),
  v.strictObject({ ...stamp, kind: v.literal('question-asked'), question: nameSchema }),
  v.strictObject({ ...stamp, kind: v.literal('call-left') }),
  /** Something of the device or host failed; coded, and never counted against the person. */
  v.strictObject({ ...stamp, kind: v.literal('fault'), code: nameSchema }),
]);
export type Observation = v.InferOutput<typeof observationSchema>;
export type ObservationKind = Observation['kind'];
export type Seen<Kind extends ObservationKind> = Extract<Observation, { kind: Kind }>;

type WithoutStamp<O> = O extends Observation ? Omit<O, 'n' | 'at'> : never;
/** What a view reports; the engine adds counter and time. */
export type Report = WithoutStamp<Observation>;
