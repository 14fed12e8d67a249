import * as v from 'valibot';
import { countSchema, nameSchema, textUpTo } from '../text';
import { stamp } from './stamp';

const device = v.picklist(['camera', 'microphone']);
/** 0 = black, 1 = white. */
const brightness = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What is seen of camera, microphone and conference: numbers only, never picture or sound. */
export const mediaObservations = [
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
] as const;
