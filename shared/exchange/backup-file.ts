import * as v from 'valibot';
import { type BackupLine, type BackupStart, backupLineSchema, backupStartSchema, backupVersion } from '../model/backup';
import type { Result } from '../model/result';
import { loadAge } from './age-file';
import { readAgeHeader } from './age-header';
import { linesIn } from './byte-lines';
import { readLimitedJson } from './limited-json';
import { resultFrom } from './open-result';
import { deepestResult, largestResult } from './result-limits';

/** Work factor of scrypt, as age itself takes it: a second or two for the coach, and for every guess of a thief. */
export const backupWorkFactor = 18;

/**
 * Writes a backup: one age file (passphrase). Inside lies gzip, inside that one JSON value a line: the start, then papers
 * and records, then the end. So `age -d backup.age | gunzip` shows everything without this product.
 * @param lines is asked for a line when there is room for it; what it throws is thrown here
 */
export async function sealBackup(
  lines: AsyncGenerator<BackupStart | BackupLine>,
  passphrase: string,
  workFactor: number,
): Promise<Blob> {
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  let failure: { readonly thrown: unknown } | undefined;
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const next = await lines.next();
        if (next.done) controller.close();
        else controller.enqueue(new TextEncoder().encode(`${JSON.stringify(next.value)}\n`));
      } catch (thrown) {
        failure = { thrown };
        controller.error(thrown);
      }
    },
  });
  try {
    return await new Response(await encrypter.encrypt(plain.pipeThrough(new CompressionStream('gzip')))).blob();
  } catch (thrown) {
    throw failure ? failure.thrown : thrown;
  }
}

/**
 * Why a backup is not taken: `foreign` something else · `for-keys` locked to a key, not with a passphrase ·
 * `wrong-passphrase` · `damaged` altered or cut off · `newer-format` from a newer app · `unreadable` the disk gave nothing.
 */
export type BackupProblem = 'foreign' | 'for-keys' | 'wrong-passphrase' | 'damaged' | 'newer-format' | 'unreadable';

/** A record with its result, of whatever format, as today's. */
export type BackupRecord = Extract<BackupLine, { line: 'record' }> & { readonly result: Result };
export type ReadLine = Exclude<BackupLine, { line: 'record' }> | BackupRecord;

/** A backup whose lock is open. */
export interface OpenedBackup {
  readonly start: BackupStart;
  /** Reads the file from its beginning each time, a line at a time, up to its end. @throws BackupError */
  readonly lines: () => AsyncGenerator<ReadLine>;
}

/** A file that is no sound backup. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly problem: BackupProblem,
    cause?: unknown,
  ) {
    super(`backup: ${problem}`, { cause });
  }
}

/** Many more rounds than ours would stand still for minutes. */
const highestWorkFactor = 20;
const longestHeader = 16_384;
/** A line holds a result, its dates and what was noted. */
const longestLine = largestResult + 2 * 1024 * 1024;

/** Opens a backup's lock and reads its first line. @throws BackupError */
export async function openBackup(file: Blob, passphrase: string): Promise<OpenedBackup> {
  const fileKey = await fileKeyOf(await headOf(file), passphrase);
  const first = await rawLines(file, fileKey).next();
  const start = startFrom(first.done ? undefined : first.value);
  return { start, lines: () => laterLines(file, fileKey) };
}

async function headOf(file: Blob): Promise<Uint8Array> {
  const head = new Uint8Array(await file.slice(0, longestHeader).arrayBuffer().catch(thrownAs('unreadable')));
  const header = readAgeHeader(head);
  switch (header.kind) {
    case 'not-age':
      throw new BackupError('foreign');
    case 'newer':
      throw new BackupError('newer-format');
    case 'broken':
      throw new BackupError('damaged');
    case 'for-keys':
      throw new BackupError('for-keys');
    case 'for-passphrase':
      if (header.workFactor > highestWorkFactor) throw new BackupError('foreign');
      return head;
  }
}

async function fileKeyOf(head: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let noneFits = false;
  // Asked only where the passphrase did not unwrap the file's key.
  decrypter.addIdentity({
    unwrapFileKey() {
      noneFits = true;
      return null;
    },
  });
  try {
    return await decrypter.decryptHeader(head);
  } catch (thrown) {
    throw new BackupError(noneFits ? 'wrong-passphrase' : 'damaged', thrown);
  }
}

async function* rawLines(file: Blob, fileKey: Uint8Array): AsyncGenerator<Uint8Array> {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    const packed = (await decrypter.decrypt(file.stream())) as ReadableStream<Uint8Array<ArrayBuffer>>;
    yield* linesIn(packed.pipeThrough(new DecompressionStream('gzip')), longestLine);
  } catch (thrown) {
    throw new BackupError('damaged', thrown);
  }
}

async function* laterLines(file: Blob, fileKey: Uint8Array): AsyncGenerator<ReadLine> {
  let at = 0;
  let records = 0;
  let ended = false;
  for await (const bytes of rawLines(file, fileKey)) {
    if (at++ === 0) continue;
    const line = lineFrom(bytes);
    if (ended || (line.line === 'end' && line.records !== records)) throw new BackupError('damaged');
    if (line.line === 'record') records += 1;
    ended = line.line === 'end';
    yield line;
  }
  if (!ended) throw new BackupError('damaged');
}

const anyStartSchema = v.object({
  line: v.literal('start'),
  format: v.literal('probefahrt-backup'),
  version: v.number(),
});

function startFrom(bytes: Uint8Array | undefined): BackupStart {
  const json = bytes ? readLimitedJson(bytes, deepestResult) : null;
  if (!json?.ok) throw new BackupError('foreign');
  const any = v.safeParse(anyStartSchema, json.value);
  if (!any.success) throw new BackupError('foreign');
  if (any.output.version > backupVersion) throw new BackupError('newer-format');
  const parsed = v.safeParse(backupStartSchema, json.value);
  if (!parsed.success) throw new BackupError('damaged', parsed.issues[0].message);
  return parsed.output;
}

function lineFrom(bytes: Uint8Array): ReadLine {
  const json = readLimitedJson(bytes, deepestResult + 2);
  if (!json.ok) throw new BackupError('damaged', json.problem);
  const parsed = v.safeParse(backupLineSchema, json.value);
  if (!parsed.success) throw new BackupError('damaged', parsed.issues[0].message);
  const line = parsed.output;
  if (line.line !== 'record') return line;
  const read = resultFrom(line.result);
  if (!read.ok) throw new BackupError(read.problem === 'newer-format' ? 'newer-format' : 'damaged', read.detail);
  return { ...line, result: read.result };
}

const thrownAs = (problem: BackupProblem) => (thrown: unknown) => {
  throw new BackupError(problem, thrown);
};
