import * as v from 'valibot';
import { resultFrom } from '../../exchange/open-result';
import type { Attempt } from '../../model/attempt';
import { type Finding, findingSchema } from '../../model/criterion';
import { momentSchema } from '../../model/text';
import type { HeldResult } from '../judged';
import { fromSmallJson, smallJson } from './small-json';
import type { Lying } from './vault-shelf';

/** A result as it lies in the vault, with the verdicts of the rules that judged it last. */
export interface KeptResult extends HeldResult {
  /** Which rules made the verdicts. */
  readonly rules: string;
  /** One list an attempt, in their order. */
  readonly findings: readonly (readonly Finding[])[];
}

const envelopeSchema = v.strictObject({
  result: v.unknown(),
  importedAt: momentSchema,
  deleteAfter: momentSchema,
  rules: v.string(),
  findings: v.array(v.array(findingSchema)),
});

export function keptBytes(kept: KeptResult): Promise<Uint8Array<ArrayBuffer>> {
  return smallJson(kept);
}

/** null where nothing lies there, or what lies there is no result. */
export async function keptFrom(lying: Lying): Promise<KeptResult | null> {
  if (typeof lying === 'string') return null;
  try {
    const envelope = v.parse(envelopeSchema, await fromSmallJson(lying));
    const opened = resultFrom(envelope.result);
    return opened.ok ? { ...envelope, result: opened.result } : null;
  } catch {
    return null;
  }
}

/** The attempts with the kept verdicts. */
export function attemptsOf({ result, findings }: KeptResult): readonly Attempt[] {
  return result.attempts.map((attempt, at) => ({ ...attempt, findings: [...(findings[at] ?? attempt.findings)] }));
}
