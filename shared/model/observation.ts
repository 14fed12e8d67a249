import * as v from 'valibot';
import { browsingObservations } from './observations/browsing';
import { fileObservations } from './observations/file';
import { formObservations } from './observations/form';
import { mailObservations } from './observations/mail';
import { mediaObservations } from './observations/media';
import { stamp } from './observations/stamp';
import { nameSchema } from './text';

/** Every fact that can be seen while somebody works. Facts only: their meaning is the assessor's business. */
export const observationSchema = v.variant('kind', [
  ...fileObservations,
  ...mailObservations,
  ...mediaObservations,
  ...formObservations,
  ...browsingObservations,
  /** Something of the device or host failed; coded, and never counted against the person. */
  v.strictObject({ ...stamp, kind: v.literal('fault'), code: nameSchema }),
]);
export type Observation = v.InferOutput<typeof observationSchema>;
export type ObservationKind = Observation['kind'];
export type Seen<Kind extends ObservationKind> = Extract<Observation, { kind: Kind }>;

type WithoutStamp<O> = O extends Observation ? Omit<O, 'n' | 'at'> : never;
/** What a view reports; the engine adds counter and time. */
export type Report = WithoutStamp<Observation>;
