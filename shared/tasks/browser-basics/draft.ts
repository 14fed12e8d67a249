import * as v from 'valibot';
import { browserSchema, startBrowser } from '../../apps/browser/work';
import type { BrowserBasicsMaterial } from './material';
import { addressOf } from './view/web';

const answer = v.pipe(v.string(), v.maxLength(200));

/** What survives a killed browser. */
const draftSchema = v.strictObject({
  /** Null until the person has chosen; the real browser is never kept, because its rights are handed back. */
  place: v.nullable(v.literal('here')),
  browser: browserSchema,
  code: answer,
  price: answer,
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** The kept draft, or a new one if it does not fit. */
export function draftOf(kept: unknown, material: BrowserBasicsMaterial): Draft {
  const read = v.safeParse(draftSchema, kept);
  if (read.success) return read.output;
  return { place: null, browser: startBrowser({ address: addressOf(material, 'start') }), code: '', price: '' };
}
