import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { knownWord } from '../../shared/exchange/resume-code';
import {
  largestResumeFile,
  openResume,
  problemOfFile,
  readResume,
  resumeFileName,
  sealResume,
} from '../../shared/exchange/resume-file';
import { passphraseOf } from '../../shared/exchange/typed-words';
import { type Resume, resumeVersion } from '../../shared/model/resume';
import { fromPlain, toPlain } from '../../shared/store/plain-value';
import { opened, session, told } from '../store/events';

const at = '2026-11-23T08:00:00.000Z';
const words = ['Igel', 'Lampe', 'Koffer', 'Regen', 'Teekanne'];

const resume: Resume = {
  format: 'probefahrt-resume',
  version: resumeVersion,
  app: '0.1.0',
  savedAt: at,
  language: 'uk',
  log: [
    opened(session, 'check', at),
    told(1, 'Ayşe Şahin'),
    { n: 2, at, kind: 'task-offered', task: 'application-mail', seed: 7 },
    { n: 3, at, kind: 'estimate-given', estimate: 'alone' },
    { n: 4, at, kind: 'paused', milliseconds: 12_000 },
  ],
  draft: toPlain({ text: 'Guten Tag', file: new Uint8Array([1, 2, 3]) }) as object,
};

let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  file = await sealResume(resume, words);
});

const problemOf = async (bytes: Uint8Array, code: readonly string[] = words) => {
  const answer = await openResume(bytes, code);
  return answer.ok ? 'opened' : answer.problem;
};

/** An age file for the words with anything inside; few rounds, so that many can be made. */
async function lockedWithWords(plain: string | Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase('igel-lampe-koffer-regen-teekanne');
  encrypter.setScryptWorkFactor(2);
  return encrypter.encrypt(plain);
}

describe('a resume file', () => {
  test('gives the check back as it was, with the bytes of its draft, however the words are written', async () => {
    const answer = await openResume(file, [' IGEL', 'lampe,', 'Kof\u00adfer', 'regen.', 'TeeKanne']);
    expect(answer).toEqual({ ok: true, resume });
    expect(answer.ok && fromPlain(answer.resume.draft)).toEqual({
      text: 'Guten Tag',
      file: new Uint8Array([1, 2, 3]),
    });
  });

  test('shows nothing of the person in its bytes or its name', () => {
    const raw = new TextDecoder('latin1').decode(file);
    for (const trace of ['Ay', 'Guten', session, 'igel', 'application']) expect(raw).not.toContain(trace);
    expect(resumeFileName(file)).toMatch(/^probefahrt-weiter-[a-z2-9]{8}\.age$/);
  });

  test('opens with no other words, nor with the same in another order', async () => {
    expect(await problemOf(file, ['Igel', 'Lampe', 'Koffer', 'Regen', 'Teetasse'])).toBe('wrong-passphrase');
    expect(await problemOf(file, [...words].reverse())).toBe('wrong-passphrase');
  });

  test('that is cut off anywhere is refused', async () => {
    const small = await lockedWithWords(JSON.stringify(resume));
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), async (length) => {
        expect(await problemOf(small.subarray(0, length))).toMatch(/^(damaged|foreign|wrong-passphrase)$/);
      }),
    );
  });

  test('with one flipped bit is refused, wherever it is', async () => {
    const small = await lockedWithWords(JSON.stringify(resume));
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(7), async (place, bit) => {
        const flipped = small.slice();
        flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
        expect(await problemOf(flipped)).not.toBe('opened');
      }),
    );
  });

  test('of a newer app or of another kind is told by its inside', async () => {
    const inside = async (value: unknown) => problemOf(await lockedWithWords(JSON.stringify(value)));
    expect(await inside({ ...resume, version: resumeVersion + 1, news: true })).toBe('newer-format');
    expect(await inside({ ...resume, format: 'probefahrt-result' })).toBe('foreign');
    expect(await inside({ ...resume, draft: JSON.parse('{"__proto__":{"admin":true}}') })).toBe('foreign');
    expect(await problemOf(await lockedWithWords('kein JSON'))).toBe('foreign');
    expect(await inside({ ...resume, more: 1 })).toBe('damaged');
  });

  test.each([
    ['a gap', resume.log.filter(({ n }) => n !== 2)],
    ['no opening', resume.log.slice(1)],
    ['two openings', [...resume.log, { ...opened(session, 'check', at), n: 5 }]],
    ['its end', [...resume.log, { n: 5, at, kind: 'closed', reason: 'person' }]],
    ['practice', [{ ...opened(session, 'practice', at) }]],
    ['nothing', []],
  ])('whose log has %s is damaged', (_, log) => {
    const answer = readResume(new TextEncoder().encode(JSON.stringify({ ...resume, log })));
    expect(answer).toMatchObject({ ok: false, problem: 'damaged' });
  });

  test('with 100,000 levels in its draft is refused before anything is built from it', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = JSON.stringify({ ...resume, draft: 0 }).replace('"draft":0', `"draft":${deep}`);
    expect(readResume(new TextEncoder().encode(text))).toMatchObject({ ok: false, detail: 'too-deep' });
  });

  test('that is none is told before any word is tried on it', async () => {
    expect(problemOfFile(new Uint8Array(largestResumeFile + 1))).toBe('too-large');
    expect(problemOfFile(new TextEncoder().encode('Hallo'))).toBe('foreign');
    expect(problemOfFile(new TextEncoder().encode('age-encryption.org/v9\n'))).toBe('newer-format');
    expect(problemOfFile(file.subarray(0, 60))).toBe('damaged');
    expect(problemOfFile(file)).toBeNull();
    const slow = new TextEncoder().encode(
      'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAA\n--- AAAA\n',
    );
    expect(problemOfFile(slow)).toBe('foreign');
  });

  test('of a check over the limit is not made', async () => {
    const noise = Array.from({ length: 70 }, (_, part) => `${part}`.padEnd(1024 * 1024, 'x'));
    await expect(sealResume({ ...resume, draft: noise }, words)).rejects.toThrow(RangeError);
  });
});

test('of version 1, as it was released, opens with its words', async () => {
  const kept = (name: string) => new URL(`../files/formats/resume-v1/${name}`, import.meta.url);
  const { words: code, resume: inside } = JSON.parse(await readFile(kept('check.json'), 'utf8'));
  expect(await openResume(new Uint8Array(await readFile(kept('check.age'))), [code])).toEqual({
    ok: true,
    resume: inside,
  });
  expect(code.split(' ').map(knownWord)).not.toContain(null);
});

/** age asks for a passphrase only at a terminal; `script` lends it one. */
const present = ['age', 'script'].every((program) => spawnSync(program, ['--version']).status === 0);

test.skipIf(!present)('the age program opens the file with the words between hyphens', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resume-'));
  try {
    const [locked, plain] = [join(folder, 'locked.age'), join(folder, 'plain')];
    await writeFile(locked, file);
    const command = `age --decrypt --output ${plain} ${locked}`;
    spawnSync('script', ['-qec', command, '/dev/null'], { input: `${passphraseOf(words)}\n`, timeout: 60_000 });
    const unzipped = gunzipSync(await readFile(plain));
    expect(JSON.parse(unzipped.toString())).toEqual(resume);
  } finally {
    await rm(folder, { recursive: true });
  }
});
