import * as v from 'valibot';
import { textUpTo } from './text';

/** What the person has at home; every answer is optional and can be left out of the result. */
export const equipmentSchema = v.strictObject({
  computer: v.optional(v.picklist(['own', 'shared', 'none'])),
  phone: v.optional(v.picklist(['own', 'shared', 'none'])),
  camera: v.optional(v.picklist(['yes', 'no'])),
  connection: v.optional(v.picklist(['flat', 'mobile', 'none'])),
});
export type Equipment = v.InferOutput<typeof equipmentSchema>;

export const contactChannelSchema = v.picklist(['mail', 'telephone', 'in-person', 'messenger', 'post']);

/** How the person wants to be called and reached. The coach sees it only in an encrypted result. */
export const personSchema = v.strictObject({
  name: v.optional(textUpTo(200)),
  /** Years. */
  age: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(120))),
  contact: v.optional(contactChannelSchema),
  equipment: equipmentSchema,
});
export type Person = v.InferOutput<typeof personSchema>;
