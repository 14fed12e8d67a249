import * as v from 'valibot';
import { type Result, resultSchema, resultVersion } from '../model/result';
import { decryptAge, loadAge } from './age-file';
import { isArmored, readAgeHeader } from './age-header';
import type { FileProblem } from './file-problem';
import { readLimitedJson } from './limited-json';
import { deepestResult, largestResult, largestResultFile } from './result-limits';

/** A file's result, or why there is none; `detail` is technical English for whoever looks into it. */
export type OpenedResult =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };

/**
 * Opens a result file with any of the coach's identities (`AGE-SECRET-KEY-1…`). Never throws for a bad file.
 * A file whose recipient lines are altered looks like one for another key: only the key itself could tell them apart.
 */
export async function openResult(bytes: Uint8Array, identities: readonly string[]): Promise<OpenedResult> {
  if (bytes.length > largestResultFile) return refused('too-large', `${bytes.length} bytes`);
  const file = isArmored(bytes) ? await withoutArmor(bytes) : bytes;
  if (!file) return refused('damaged', 'armor');
  const header = readAgeHeader(file);
  if (header.kind === 'not-age') return refused('foreign', 'not an age file');
  if (header.kind === 'newer') return refused('newer-format', 'age version');
  if (header.kind === 'broken') return refused('damaged', 'age header');
  if (header.recipientTypes.includes('scrypt')) return refused('needs-passphrase', 'scrypt');
  const decrypted = await decryptAge(file, (decrypter) => {
    for (const identity of identities) decrypter.addIdentity(identity);
  });
  if (decrypted.ok) return readResult(decrypted.plain);
  return refused(decrypted.problem === 'no-match' ? 'wrong-key' : 'damaged', decrypted.detail);
}

/** Checks what was inside a file: size, depth, whose format, its version, and only then the schema. */
export function readResult(plain: Uint8Array): OpenedResult {
  if (plain.length > largestResult) return refused('too-large', `${plain.length} bytes of JSON`);
  const json = readLimitedJson(plain, deepestResult);
  if (!json.ok) return refused('foreign', json.problem);
  const named = v.safeParse(v.object({ format: v.literal('probefahrt-result'), version: v.number() }), json.value);
  if (!named.success) return refused('foreign', 'not a result');
  if (named.output.version > resultVersion) return refused('newer-format', `version ${named.output.version}`);
  const parsed = v.safeParse(resultSchema, json.value);
  if (parsed.success) return { ok: true, result: parsed.output };
  return refused('damaged', `${v.getDotPath(parsed.issues[0]) ?? ''}: ${parsed.issues[0].message}`);
}

function refused(problem: FileProblem, detail: string): OpenedResult {
  return { ok: false, problem, detail };
}

async function withoutArmor(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { armor } = await loadAge();
  try {
    return armor.decode(new TextDecoder('latin1').decode(bytes));
  } catch {
    return null;
  }
}
