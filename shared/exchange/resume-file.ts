import * as v from 'valibot';
import { type Resume, resumeSchema, resumeVersion } from '../model/resume';
import { decryptAge, loadAge } from './age-file';
import { readAgeHeader } from './age-header';
import type { FileProblem } from './file-problem';
import { readLimitedJson } from './limited-json';
import { packed, unpacked } from './packed';
import { passphraseOf, workFactorOfWords } from './typed-words';

/** Most bytes of a resume file: a draft may hold files of the person's own. */
export const largestResumeFile = 48 * 1024 * 1024;

/** Most bytes of its JSON. */
const largestResume = 64 * 1024 * 1024;

/** Levels of lists and objects inside each other; a draft with a text document in it has about twenty. */
const deepestResume = 64;

/** None of our programs writes more rounds, and many more would take all the memory of the device. */
const highestWorkFactor = 18;

export type ResumeProblem = Extract<
  FileProblem,
  'foreign' | 'wrong-passphrase' | 'damaged' | 'newer-format' | 'too-large' | 'unreadable'
>;

export type OpenedResume =
  | { readonly ok: true; readonly resume: Resume }
  /** `detail` is technical English for whoever looks into it. */
  | { readonly ok: false; readonly problem: ResumeProblem; readonly detail: string };

/**
 * The check as an age file that only the words open.
 * @throws RangeError when it is over the size limit
 */
export async function sealResume(resume: Resume, words: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(JSON.stringify(v.parse(resumeSchema, resume)));
  if (plain.length > largestResume) throw new RangeError('the check is over the size limit');
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphraseOf(words));
  encrypter.setScryptWorkFactor(workFactorOfWords);
  const sealed = new Uint8Array(await encrypter.encrypt(await packed(plain)));
  if (sealed.length > largestResumeFile) throw new RangeError('the file is over the size limit');
  return sealed;
}

/** A name that tells nothing of the person, and that no result file has. */
export function resumeFileName(sealed: Uint8Array): string {
  const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
  return `probefahrt-weiter-${Array.from(sealed.slice(-8), (byte) => signs[byte % signs.length]).join('')}.age`;
}

/** What is wrong with a file before any word is tried on it; null where nothing is to be seen. */
export function problemOfFile(bytes: Uint8Array): ResumeProblem | null {
  if (bytes.length > largestResumeFile) return 'too-large';
  const header = readAgeHeader(bytes);
  if (header.kind === 'newer') return 'newer-format';
  if (header.kind === 'broken') return 'damaged';
  return header.kind === 'for-passphrase' && header.workFactor <= highestWorkFactor ? null : 'foreign';
}

/** Opens a resume file with its words. Never throws for a bad file. Takes a second, on purpose. */
export async function openResume(bytes: Uint8Array, words: readonly string[]): Promise<OpenedResume> {
  const problem = problemOfFile(bytes);
  if (problem) return refused(problem, 'before any word');
  const decrypted = await decryptAge(bytes, (decrypter) => decrypter.addPassphrase(passphraseOf(words)));
  if (!decrypted.ok) {
    return refused(decrypted.problem === 'no-match' ? 'wrong-passphrase' : 'damaged', decrypted.detail);
  }
  const plain = await unpacked(decrypted.plain, largestResume);
  return plain.ok ? readResume(plain.plain) : refused(plain.problem, 'gzip');
}

/** Whose format it is and of which version. */
const namedSchema = v.object({ format: v.literal('probefahrt-resume'), version: v.number() });

/** Checks what was inside a file: depth, whose format, its version, and only then the schema. */
export function readResume(plain: Uint8Array): OpenedResume {
  const json = readLimitedJson(plain, deepestResume);
  if (!json.ok) return refused('foreign', json.problem);
  const named = v.safeParse(namedSchema, json.value);
  if (!named.success) return refused('foreign', 'not a resume file');
  if (named.output.version > resumeVersion) return refused('newer-format', `version ${named.output.version}`);
  const parsed = v.safeParse(resumeSchema, json.value);
  if (parsed.success) return { ok: true, resume: parsed.output };
  return refused('damaged', `${v.getDotPath(parsed.issues[0]) ?? ''}: ${parsed.issues[0].message}`);
}

function refused(problem: ResumeProblem, detail: string): OpenedResume {
  return { ok: false, problem, detail };
}
