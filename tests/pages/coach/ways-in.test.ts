import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test, vi } from 'vitest';
import { tally } from '../../../shared/desk/import-report';
import { openFile } from '../../../shared/exchange/import-files';
import { textOfSealed } from '../../../shared/exchange/result-text';
import { sealResult } from '../../../shared/exchange/seal-result';
import { packFiles } from '../../../shared/files/archive/pack-files';
import { unpackFiles } from '../../../shared/files/archive/unpack-files';
import type { FileDoor } from '../../../shared/files/file-door';
import { openedFiles } from '../../../shared/opened-files';
import { resultsInside } from '../../../shared/pages/coach/ways-in/results-inside';
import { checkOf, resultOf } from './people';

const { signal } = new AbortController();
const identity = await generateX25519Identity();
const sealed = async (n: number) => sealResult(resultOf(n), [await identityToRecipient(identity)]);

/** The real reader of archives, without its worker. */
const door = {
  unpack: async (bytes: Uint8Array) => unpackFiles(bytes),
} as unknown as FileDoor;

async function opened(files: readonly File[]) {
  const { files: found, refused } = await resultsInside(files, door, signal);
  const checks = await Promise.all(
    found.map(async (file) => {
      const one = await openFile(file, [identity]);
      return [file.name, one.ok ? one.result.check : one.problem];
    }),
  );
  return {
    checks,
    refused: refused.map(({ file, outcome }) => [file.name, outcome.outcome === 'refused' && outcome.problem]),
  };
}

test('a ZIP archive is opened in its place; a broken one is told, and the rest goes on', async () => {
  const zip = packFiles([
    { path: 'mail/a.age', bytes: await sealed(1) },
    { path: 'logo.png', bytes: new Uint8Array(9) },
  ]);
  expect(
    await opened([
      new File([await sealed(2)], 'b.age'),
      new File([zip], 'Anhang.ZIP'),
      new File([zip.slice(0, 90)], 'kaputt.zip'),
      new File([await sealed(3)], 'c.age'),
    ]),
  ).toEqual({
    checks: [
      ['b.age', checkOf(2)],
      ['Anhang.ZIP: mail/a.age', checkOf(1)],
      ['Anhang.ZIP: logo.png', 'foreign'],
      ['c.age', checkOf(3)],
    ],
    refused: [['kaputt.zip', 'archive']],
  });
});

test('a kept mail gives the result in its text or its attachment; one without is told as foreign', async () => {
  const text = await textOfSealed(await sealed(1));
  const base64 = (await textOfSealed(await sealed(2))).split('\n').slice(1, -2).join('\r\n');
  const attachment = `MIME-Version: 1.0\r\nContent-Type: application/octet-stream; name="probefahrt-x.age"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n\r\n--b1--\r\n`;
  expect(
    await opened([
      new File([`Hallo,\n${text}Gruß`], 'Mail.eml'),
      new File([attachment], 'Anhang.eml'),
      new File([`${text}\n${text}`], 'zwei.txt'),
      new File(['Einkaufszettel'], 'Zettel.txt'),
    ]),
  ).toEqual({
    checks: [
      ['Mail.eml', checkOf(1)],
      ['Anhang.eml', checkOf(2)],
      ['zwei.txt: 1', checkOf(1)],
      ['zwei.txt: 2', checkOf(1)],
      ['Zettel.txt', 'foreign'],
    ],
    refused: [],
  });
});

test('a file that its disk does not give is told as unreadable', async () => {
  const gone = new File([], 'weg.zip');
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  expect((await opened([gone])).refused).toEqual([['weg.zip', 'unreadable']]);
});

test('each outcome is counted once', () => {
  const file = new File([], 'a');
  const taken = (outcome: 'added' | 'updated' | 'duplicate' | 'older') =>
    ({ file, outcome: { outcome, check: checkOf(1), name: null, sameName: [] } }) as const;
  const refused = { file, outcome: { outcome: 'refused', problem: 'foreign', detail: '', needs: [] } } as const;
  expect(tally([taken('added'), taken('added'), taken('older'), refused])).toEqual({
    added: 2,
    updated: 0,
    duplicate: 0,
    older: 1,
    refused: 1,
  });
});

test('files that the system opened wait until they are taken, and show the desk', async () => {
  const consumers: ((launch: unknown) => Promise<void>)[] = [];
  vi.stubGlobal('launchQueue', { setConsumer: (consumer: (typeof consumers)[0]) => consumers.push(consumer) });
  vi.stubGlobal('location', { hash: '#/' });
  const files = openedFiles();
  const handle = (name: string) => ({ getFile: async () => new File([], name) });
  await consumers[0]?.({ files: [] });
  expect(location.hash).toBe('#/');
  // Started once more: whoever works goes on where they are. A link, such as an invitation, is followed.
  await consumers[0]?.({ files: [], targetURL: 'http://localhost/' });
  expect(location.hash).toBe('#/');
  await consumers[0]?.({ files: [], targetURL: 'http://localhost/#/invitation/abc' });
  expect(location.hash).toBe('/invitation/abc');
  await consumers[0]?.({ files: [handle('a.age'), handle('b.age')] });
  await consumers[0]?.({ files: [handle('c.age')] });
  expect(location.hash).toBe('#/coach');
  expect(files.take().map(({ name }) => name)).toEqual(['a.age', 'b.age', 'c.age']);
  expect(files.take()).toEqual([]);
  vi.unstubAllGlobals();
  expect(openedFiles().take()).toEqual([]);
});
