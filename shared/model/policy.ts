import * as v from 'valibot';
import { languageCodes } from './language-code';
import { textUpTo } from './text';

/** Minutes without a touch until a shared PC is wiped; the shortest still leaves time for a warning. */
const idleMinutesSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(2), v.maxValue(120));

/** On or off. Firefox hands over the numbers of the Windows registry as they are, and hand-written files say it in quotes. */
const switchSchema = v.pipe(
  v.union([v.boolean(), v.picklist([0, 1, 'true', 'false'])]),
  v.transform((said) => said === true || said === 1 || said === 'true'),
);

/** A setting that is left out, and one that says something else than it may, are the same: not set. */
const optionalOrUnset = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

/**
 * What the IT of a library or an office sets for all browsers that it manages. Every setting may be absent, unknown ones
 * are passed over, and a wrong one takes none of the others with it: a slip of the pen must not switch `sharedPc` off.
 */
export const policySchema = v.fallback(
  v.object({
    /** A coach's invitation link, or its part from `#/invitation/` on: the start page shows it by itself. */
    invitation: optionalOrUnset(textUpTo(6_000)),
    /** Spoken as long as the person has chosen no other. */
    language: optionalOrUnset(v.picklist(languageCodes)),
    /** Shared-PC mode, which the person then cannot switch off. */
    sharedPc: optionalOrUnset(switchSchema),
    idleMinutes: optionalOrUnset(idleMinutesSchema),
    /** False hides practice; absent = allowed. */
    allowPractice: optionalOrUnset(switchSchema),
  }),
  {},
);
export type Policy = v.InferOutput<typeof policySchema>;

/** Reads whatever the browser hands over as policy. Never throws. */
export function policyOf(managed: unknown): Policy {
  return v.parse(policySchema, managed);
}
