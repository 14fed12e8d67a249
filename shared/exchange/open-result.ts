import * as v from 'valibot';
import { type Result, resultSchema, resultVersion } from '../model/result';
import { decryptAge, loadAge } from './age-file';
import { type AgeHeader, isArmored, readAgeHeader } from './age-header';
import type { FileProblem } from './file-problem';
import { wordsOfFingerprint } from './fingerprint';
import { readLimitedJson } from './limited-json';
import { unpacked } from './packed';
import { deepestResult, largestResult, largestResultFile } from './result-limits';
import { newestResult } from './result-upgrades';
import { passphraseOf } from './typed-words';

/** A file's result, or why there is none; `detail` is technical English for whoever looks into it. */
export type OpenedResult =
  | { readonly ok: true; readonly result: Result }
  | {
      readonly ok: false;
      readonly problem: FileProblem;
      readonly detail: string;
      /** With `wrong-key`: the fingerprint words of every key that opens the file, where it tells. */
      readonly needs?: readonly (readonly string[])[];
      /** With `damaged`: the version of the app that wrote it, where the file says one. */
      readonly app?: string;
    };

/** A file that asks for more rounds would freeze the page for seconds: none of our programs writes one. */
const highestWorkFactor = 18;

/**
 * Opens a result file with any of the coach's identities (`AGE-SECRET-KEY-1…`). Never throws for a bad file.
 * A file whose recipient lines are altered looks like one for another key: only the key itself could tell them apart.
 */
export async function openResult(bytes: Uint8Array, identities: readonly string[]): Promise<OpenedResult> {
  const opened = await lookAt(bytes);
  if (!opened.ok) return opened;
  if (opened.lock.kind === 'for-passphrase') return refused('needs-passphrase', 'scrypt');
  const decrypted = await decryptAge(opened.file, (decrypter) => {
    for (const identity of identities) decrypter.addIdentity(identity);
  });
  if (decrypted.ok) return readUnpacked(decrypted.plain);
  if (decrypted.problem === 'damaged') return refused('damaged', decrypted.detail);
  return { ...refused('wrong-key', decrypted.detail), needs: opened.lock.fingerprints.map(wordsOfFingerprint) };
}

/** Opens a result file that was locked with words because there was no invitation. Takes a second or two, on purpose. */
export async function openResultWithWords(bytes: Uint8Array, words: string): Promise<OpenedResult> {
  const opened = await lookAt(bytes);
  if (!opened.ok) return opened;
  if (opened.lock.kind === 'for-keys') return refused('wrong-key', 'no passphrase');
  if (opened.lock.workFactor > highestWorkFactor) return refused('foreign', `work factor ${opened.lock.workFactor}`);
  const decrypted = await decryptAge(opened.file, (decrypter) => decrypter.addPassphrase(passphraseOf([words])));
  if (decrypted.ok) return readUnpacked(decrypted.plain);
  return refused(decrypted.problem === 'no-match' ? 'wrong-passphrase' : 'damaged', decrypted.detail);
}

type Look =
  | { readonly ok: true; readonly file: Uint8Array; readonly lock: Lock }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };
type Lock = Extract<AgeHeader, { kind: 'for-keys' | 'for-passphrase' }>;

/** What can be said of a file before any key is tried on it. */
async function lookAt(bytes: Uint8Array): Promise<Look> {
  if (bytes.length > largestResultFile) return refused('too-large', `${bytes.length} bytes`);
  const file = isArmored(bytes) ? await withoutArmor(bytes) : bytes;
  if (!file) return refused('damaged', 'armor');
  const header = readAgeHeader(file);
  if (header.kind === 'not-age') return refused('foreign', 'not an age file');
  if (header.kind === 'newer') return refused('newer-format', 'age version');
  if (header.kind === 'broken') return refused('damaged', 'age header');
  return { ok: true, file, lock: header };
}

/** What was shown as codes is packed inside; what was saved as a file is not. */
async function readUnpacked(inside: Uint8Array<ArrayBuffer>): Promise<OpenedResult> {
  const opened = await unpacked(inside, largestResult);
  return opened.ok ? readResult(opened.plain) : refused(opened.problem, 'packed');
}

/** Checks what was inside a file: size, depth, whose format, its version, and only then the schema. */
export function readResult(plain: Uint8Array): OpenedResult {
  if (plain.length > largestResult) return refused('too-large', `${plain.length} bytes of JSON`);
  const json = readLimitedJson(plain, deepestResult);
  return json.ok ? resultFrom(json.value) : refused('foreign', json.problem);
}

/** A result of any version from its JSON value. */
export function resultFrom(value: unknown): OpenedResult {
  const named = v.safeParse(namedSchema, value);
  if (!named.success) return refused('foreign', 'not a result');
  if (named.output.version > resultVersion) return refused('newer-format', `version ${named.output.version}`);
  const parsed = v.safeParse(resultSchema, newestResult(value as object, named.output.version));
  if (parsed.success) return { ok: true, result: parsed.output };
  const damaged = refused('damaged', `${v.getDotPath(parsed.issues[0]) ?? ''}: ${parsed.issues[0].message}`);
  const writer = v.safeParse(writerSchema, value);
  return writer.success ? { ...damaged, app: writer.output.host.app } : damaged;
}

const writerSchema = v.object({ host: v.object({ app: v.string() }) });

/** Whose format it is and of which version. */
const namedSchema = v.object({ format: v.literal('probefahrt-result'), version: v.number() });

function refused(problem: FileProblem, detail: string) {
  return { ok: false, problem, detail } as const;
}

async function withoutArmor(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { armor } = await loadAge();
  try {
    return armor.decode(new TextDecoder('latin1').decode(bytes));
  } catch {
    return null;
  }
}
