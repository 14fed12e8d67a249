import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../shared/exchange/coach-key';
import { openResult, openResultWithWords } from '../../shared/exchange/open-result';
import { sealResult, sealResultWithWords } from '../../shared/exchange/seal-result';
import { checkId, resultOf } from './results';

const present = spawnSync('age', ['--version']).status === 0;
/** age asks for a passphrase only at a terminal; `script` lends it one. */
const terminal = spawnSync('script', ['--version']).status === 0;
const stamp = { id: checkId, createdAt: '2026-11-23T08:00:00.000Z' };

describe.skipIf(!present)("Debian's age program", () => {
  let folder: string;
  const inside = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'probefahrt-age-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('opens what we sealed', async () => {
    const { key, identity } = await createKey('Frau Kaya', 'ein langes Kennwort', stamp);
    writeFileSync(inside('key.txt'), `${identity}\n`);
    writeFileSync(inside('sealed.age'), await sealResult(resultOf(checkId), [key.recipient]));
    const plain = execFileSync('age', ['-d', '-i', inside('key.txt'), inside('sealed.age')]);
    expect(JSON.parse(plain.toString())).toEqual(resultOf(checkId));
  });

  test.each([['binary'], ['armored']])('seals what we open, %s', async (form) => {
    execFileSync('age-keygen', ['-o', inside(`${form}.txt`)], { stdio: 'ignore' });
    const identity = readFileSync(inside(`${form}.txt`), 'utf8').match(/AGE-SECRET-KEY-1\S+/)?.[0] ?? '';
    const recipient = execFileSync('age-keygen', ['-y', inside(`${form}.txt`)], { encoding: 'utf8' }).trim();
    const sealed = execFileSync('age', [...(form === 'armored' ? ['-a'] : []), '-r', recipient], {
      input: JSON.stringify(resultOf(checkId)),
    });
    expect(await openResult(sealed, [identity])).toEqual({ ok: true, result: resultOf(checkId) });
  });

  test.skipIf(!terminal)('opens a kept key with its passphrase', async () => {
    const { key, identity } = await createKey('Frau Kaya', 'ein langes Kennwort', stamp);
    writeFileSync(inside('locked.age'), key.lockedIdentity);
    atTerminal(`age -d -o ${inside('unlocked.txt')} ${inside('locked.age')}`, ['ein langes Kennwort']);
    expect(readFileSync(inside('unlocked.txt'), 'utf8')).toBe(identity);
  });

  test('each of several recipients opens what we sealed to all of them, also as armored text', async () => {
    const people = ['one', 'two', 'three'].map(newKey);
    const sealed = await sealResult(
      resultOf(checkId),
      people.map(({ recipient }) => recipient),
    );
    writeFileSync(inside('several.age'), sealed);
    writeFileSync(inside('several.txt.age'), armor.encode(sealed));
    for (const { keyFile } of people) {
      for (const file of ['several.age', 'several.txt.age']) {
        const plain = execFileSync('age', ['-d', '-i', keyFile, inside(file)]);
        expect(JSON.parse(plain.toString())).toEqual(resultOf(checkId));
      }
    }
  });

  test('what it sealed to several recipients opens for each of ours', async () => {
    const people = ['four', 'five'].map(newKey);
    const sealed = execFileSync(
      'age',
      people.flatMap(({ recipient }) => ['-r', recipient]),
      {
        input: JSON.stringify(resultOf(checkId)),
      },
    );
    for (const { identity } of people) {
      expect(await openResult(sealed, [identity])).toEqual({ ok: true, result: resultOf(checkId) });
    }
    const stranger = newKey('six');
    expect(await openResult(sealed, [stranger.identity])).toMatchObject({ problem: 'wrong-key' });
  });

  test.skipIf(!terminal)('opens with the words what we locked with them', async () => {
    const words = 'apfel-birne-kirsche-traube-quitte';
    writeFileSync(inside('words.age'), await sealResultWithWords(resultOf(checkId), [words]));
    atTerminal(`age -d -o ${inside('words.json')} ${inside('words.age')}`, [words]);
    expect(JSON.parse(readFileSync(inside('words.json'), 'utf8'))).toEqual(resultOf(checkId));
  });

  test.skipIf(!terminal).each(['', '-a '])('locks with words what we open with them (age -p %s)', async (form) => {
    const words = 'apfel-birne-kirsche-traube-quitte';
    writeFileSync(inside('plain.json'), JSON.stringify(resultOf(checkId)));
    atTerminal(`age -p ${form}-o ${inside('locked-by-age.age')} ${inside('plain.json')}`, [words, words]);
    const locked = readFileSync(inside('locked-by-age.age'));
    expect(await openResultWithWords(locked, words)).toEqual({ ok: true, result: resultOf(checkId) });
    expect(await openResultWithWords(locked, `${words}x`)).toMatchObject({ problem: 'wrong-passphrase' });
  });

  /** A key pair by age-keygen. */
  function newKey(name: string): { keyFile: string; identity: string; recipient: string } {
    const keyFile = inside(`${name}.key`);
    execFileSync('age-keygen', ['-o', keyFile], { stdio: 'ignore' });
    const identity = readFileSync(keyFile, 'utf8').match(/AGE-SECRET-KEY-1\S+/)?.[0] ?? '';
    return { keyFile, identity, recipient: execFileSync('age-keygen', ['-y', keyFile], { encoding: 'utf8' }).trim() };
  }

  /** Runs a command at a terminal of its own and types these lines. */
  function atTerminal(command: string, lines: readonly string[]): void {
    spawnSync('script', ['-qec', command, '/dev/null'], { input: lines.join('\n').concat('\n'), timeout: 20_000 });
  }
});
