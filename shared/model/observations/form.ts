import * as v from 'valibot';
import { pdfFactsSchema } from '../pdf';
import { countSchema, nameSchema, textUpTo } from '../text';
import { stamp } from './stamp';

const field = v.strictObject({ field: nameSchema, value: textUpTo(5_000) });

/** One file in one slot: which material it is, told by its content, or null for a file of the person's own. */
const upload = v.strictObject({
  slot: nameSchema,
  material: v.nullable(nameSchema),
  name: textUpTo(255),
  bytes: countSchema,
  /** Pages as recognised, where the file is a PDF that was looked into. */
  facts: v.nullable(pdfFactsSchema),
});

/** What is seen of forms in portals. */
export const formObservations = [
  /** The portal refused a step and said why. */
  v.strictObject({
    ...stamp,
    kind: v.literal('form-refused'),
    form: nameSchema,
    problems: v.pipe(v.array(v.strictObject({ field: nameSchema, problem: nameSchema })), v.maxLength(60)),
  }),
  v.strictObject({ ...stamp, kind: v.literal('summary-opened'), form: nameSchema }),
  v.strictObject({
    ...stamp,
    kind: v.literal('form-sent'),
    form: nameSchema,
    fields: v.pipe(v.array(field), v.maxLength(60)),
    uploads: v.pipe(v.array(upload), v.maxLength(20)),
  }),
  v.strictObject({ ...stamp, kind: v.literal('receipt-kept'), form: nameSchema }),
] as const;
