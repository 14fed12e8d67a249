import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { BackupError, openBackup, sealBackup } from '../../shared/exchange/backup-file';
import { linesIn } from '../../shared/exchange/byte-lines';
import { newKeyPair } from '../../shared/exchange/coach-key';
import type { BackupLine, BackupStart } from '../../shared/model/backup';
import { checkId, resultOf } from './results';

const secret = 'Sicherung Kaktus Tuba Ampel';
const at = '2026-11-23T08:00:00.000Z';
let start: BackupStart;
beforeAll(async () => {
  const { identity, recipient } = await newKeyPair();
  start = {
    line: 'start',
    format: 'probefahrt-backup',
    version: 1,
    app: '0.1.0',
    createdAt: at,
    expected: 1,
    key: { id: checkId, label: 'Frau Kaya', recipient, createdAt: at },
    identity,
    keyring: { keys: [], recipients: [] },
  };
});

const record: BackupLine = {
  line: 'record',
  result: resultOf(checkId),
  importedAt: at,
  deleteAfter: '2027-11-23T00:00:00.000Z',
  dossier: null,
};
const end: BackupLine = { line: 'end', records: 1 };

/** How many lines come out of a file with these, or why none do. */
async function read(...lines: readonly unknown[]): Promise<number | string> {
  async function* all() {
    for (const line of lines) yield line as BackupLine;
  }
  try {
    const backup = await openBackup(await sealBackup(all(), secret, 4), secret);
    let count = 0;
    for await (const _ of backup.lines()) count += 1;
    return count;
  } catch (thrown) {
    if (thrown instanceof BackupError) return thrown.problem;
    throw thrown;
  }
}

test('a whole file reads to its end, twice if need be', async () => {
  expect(await read(start, record, end)).toBe(2);
  expect(await read(start, { line: 'end', records: 0 })).toBe(1);
});

test('an end that is missing, too early or counts otherwise is a damaged file', async () => {
  expect(await read(start, record)).toBe('damaged');
  expect(await read(start, end)).toBe('damaged');
  expect(await read(start, record, end, record)).toBe('damaged');
  expect(await read(start, record, { line: 'end', records: 2 })).toBe('damaged');
});

test('newer formats say so, of the backup and of a result in it', async () => {
  expect(await read({ ...start, version: 2, more: true }, record, end)).toBe('newer-format');
  expect(await read(start, { ...record, result: { format: 'probefahrt-result', version: 99 } }, end)).toBe(
    'newer-format',
  );
});

test('results of the first format come as the newest', async () => {
  const { log: _log, supervision: _supervision, ...first } = resultOf(checkId) as unknown as Record<string, unknown>;
  expect(await read(start, { ...record, result: { ...first, version: 1 } }, end)).toBe(2);
});

test('anything else is refused with its reason', async () => {
  expect(await read()).toBe('foreign');
  expect(await read({ hello: 'world' })).toBe('foreign');
  expect(await read({ ...start, identity: 'none' }, end)).toBe('damaged');
  expect(await read(start, { line: 'record', result: {} }, end)).toBe('damaged');
  expect(await read(start, { line: 'unheard-of' }, end)).toBe('damaged');
  const hostile = JSON.parse('{"line":"paper","name":"book","value":{"__proto__":{"evil":1}}}') as unknown;
  expect(await read(start, hostile, end)).toBe('damaged');
});

test('what goes wrong while a backup is written is told as it is', async () => {
  async function* failing(): AsyncGenerator<BackupStart | BackupLine> {
    yield start;
    throw new RangeError('the disk is gone');
  }
  await expect(sealBackup(failing(), secret, 4)).rejects.toThrow(new RangeError('the disk is gone'));
});

test('lines are the same however the bytes come in pieces', async () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'ü', '\n') }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(pieces, async (texts) => {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        },
      });
      const lines: string[] = [];
      for await (const line of linesIn(stream, 1_000)) lines.push(new TextDecoder().decode(line));
      const expected = texts.join('').split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(lines).toEqual(expected);
    }),
  );
});

test('a line without an end does not fill the memory', async () => {
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(100)) });
  await expect(linesIn(endless, 1_000).next()).rejects.toThrow(RangeError);
});
