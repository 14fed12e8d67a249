import * as v from 'valibot';
import type { Randomness } from '../../../tools';

/** Lies sealed at the desk. Nothing of it leaves but the home page and the Jobcenter's name. */
export const exportsPaperSchema = v.strictObject({
  /** Makes the pseudonyms of xAPI accounts; who has it can tell whose they are. Hex digits. */
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32,128}$/)),
  /** Whose accounts they are: an IRI. */
  homePage: v.pipe(v.string(), v.maxLength(300)),
  /** Stands beside the anonymous figures; '' until the coach told it. */
  jobcenter: v.pipe(v.string(), v.maxLength(60)),
});
export type ExportsPaper = v.InferOutput<typeof exportsPaperSchema>;

/** A first paper. Two random UUIDs hold 244 bits; until there is an address, the accounts belong to a name of this desk's own. */
export function newExportsPaper({ uuid }: Pick<Randomness, 'uuid'>): ExportsPaper {
  return { salt: `${uuid()}${uuid()}`.replaceAll('-', ''), homePage: `urn:uuid:${uuid()}`, jobcenter: '' };
}
