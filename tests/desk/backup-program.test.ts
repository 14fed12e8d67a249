import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupWorkFactor } from '../../shared/exchange/backup-file';
import { memoryShelf } from '../../shared/store/memory-shelf';
import { resultOf } from '../pages/coach/people';
import { deskOn, filesFor, keyOf, never, untold } from './desk-at-hand';

const present = spawnSync('age', ['--version']).status === 0;
/** age asks for a passphrase only at a terminal; `script` lends it one. */
const terminal = spawnSync('script', ['--version']).status === 0;
const secret = 'Sicherung Kaktus Tuba Ampel';

describe.skipIf(!present || !terminal)("Debian's age program", () => {
  let folder: string;
  const inside = (name: string) => join(folder, name);
  const atTerminal = (command: string, typed: string) =>
    spawnSync('script', ['-qec', command, '/dev/null'], { input: typed, timeout: 60_000 });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'probefahrt-backup-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('opens a backup: gzip, a JSON value a line, every key and result in it', async () => {
    const mine = await keyOf(1);
    const door = await deskOn(memoryShelf(), mine, { backupWorkFactor });
    await door.importFiles(await filesFor([1, 2], mine), untold, never);
    const { file } = await door.backUp(secret, untold, never);
    writeFileSync(inside('backup.age'), new Uint8Array(await file.arrayBuffer()));
    expect(readFileSync(inside('backup.age'), 'latin1')).toMatch(/^-> scrypt \S+ 18$/m);
    atTerminal(`age -d -o ${inside('wrong.gz')} ${inside('backup.age')}`, 'etwas ganz anderes hier\n');
    expect(existsSync(inside('wrong.gz'))).toBe(false);
    atTerminal(`age -d -o ${inside('backup.gz')} ${inside('backup.age')}`, `${secret}\n`);
    const lines = gunzipSync(readFileSync(inside('backup.gz')))
      .toString()
      .trim()
      .split('\n');
    const [start, ...others] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(start).toMatchObject({ format: 'probefahrt-backup', version: 1, identity: mine.identity });
    const results = others.filter(({ line }) => line === 'record').map(({ result }) => result);
    expect(results).toEqual([resultOf(1), resultOf(2)]);
    expect(others.at(-1)).toEqual({ line: 'end', records: 2 });
  }, 180_000);

  test('writes a backup that comes back: whoever can open one can also mend one', async () => {
    const mine = await keyOf(1);
    const door = await deskOn(memoryShelf(), mine);
    await door.importFiles(await filesFor([1], mine), untold, never);
    const { file } = await door.backUp(secret, untold, never);
    writeFileSync(inside('one.age'), new Uint8Array(await file.arrayBuffer()));
    atTerminal(`age -d -o ${inside('one.gz')} ${inside('one.age')}`, `${secret}\n`);
    atTerminal(`age -p -o ${inside('again.age')} ${inside('one.gz')}`, `${secret}\n${secret}\n`);
    const again = new Blob([readFileSync(inside('again.age'))]);
    const other = await deskOn(memoryShelf(), await keyOf(2));
    expect(await other.restore(again, secret, untold, never)).toMatchObject({ ok: true, report: { added: 1 } });
  }, 180_000);
});
