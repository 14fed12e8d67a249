import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../shared/exchange/coach-key';
import { openResult } from '../../shared/exchange/open-result';
import { sealResult } from '../../shared/exchange/seal-result';
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
    const command = `age -d -o ${inside('unlocked.txt')} ${inside('locked.age')}`;
    spawnSync('script', ['-qec', command, '/dev/null'], { input: 'ein langes Kennwort\n', timeout: 20_000 });
    expect(readFileSync(inside('unlocked.txt'), 'utf8')).toBe(identity);
  });
});
