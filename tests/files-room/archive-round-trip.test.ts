import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { packFiles } from '../../shared/files/archive/pack-files';
import { readArchive } from '../../shared/files/archive/read-archive';
import { unpackFiles } from '../../shared/files/archive/unpack-files';
import { archiveFactsSchema } from '../../shared/model/archive';
import { lyingZip } from './lying-zip';

const name = fc
  .oneof(fc.constantFrom('Größe.pdf', 'é', '__proto__', 'a b', '日本'), fc.stringMatching(/^[A-Za-z0-9äöüß_-]{1,20}$/))
  .filter((one) => one.trim() === one);
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const bytes = fc.uint8Array({ maxLength: 3_000 }).map((content) => new Uint8Array(content));
const files = fc.uniqueArray(fc.record({ path, bytes }), { selector: (file) => file.path, maxLength: 12 });

test('what was packed comes out again', () => {
  fc.assert(
    fc.property(files, (packed) => {
      const unpacked = unpackFiles(packFiles(packed));
      expect(unpacked.map((file) => file.path)).toEqual(packed.map((file) => file.path));
      for (const [index, file] of unpacked.entries()) expect(file.bytes).toEqual(packed[index]?.bytes);
    }),
    { numRuns: 300 },
  );
});

test('material is known by its content, wherever it lies', async () => {
  const content = new Uint8Array([1, 2, 3]);
  const hash = Buffer.from(await webcrypto.subtle.digest('SHA-256', content)).toString('hex');
  const archive = packFiles([
    { path: 'Bewerbung/umbenannt.pdf', bytes: content },
    { path: 'anderes.pdf', bytes: new Uint8Array([1, 2, 4]) },
  ]);
  const facts = await readArchive(new Blob([archive]), new Map([[hash, 'letter']]));
  expect(facts.outcome === 'read' && facts.files.map(({ material }) => material)).toEqual(['letter', null]);
});

test('the same files give the same archive', () => {
  const list = [{ path: 'a.txt', bytes: new Uint8Array([7]) }];
  expect(packFiles(list)).toEqual(packFiles(list));
});

test('packing refuses names that leave the folder', () => {
  expect(() => packFiles([{ path: '../a', bytes: new Uint8Array() }])).toThrow('unsafe');
});

const archive = lyingZip([
  { name: 'a.txt', content: new Uint8Array(500).fill(65) },
  { name: 'b/ü.txt', content: new Uint8Array(50).fill(66), method: 0 },
]);
const spoilt = fc
  .array(fc.record({ at: fc.nat(archive.length - 1), to: fc.nat(255) }), { maxLength: 6 })
  .map((changes) => {
    const copy = archive.slice();
    for (const { at, to } of changes) copy[at] = to;
    return copy;
  });

test('no bytes make it throw, and every outcome fits its schema', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, bytes), async (content) => {
      const facts = await readArchive(new Blob([content]), new Map());
      expect(v.is(archiveFactsSchema, facts)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
