import { expect, test } from 'vitest';
import { readArchive } from '../../shared/files/archive/read-archive';
import { type LyingEntry, lyingZip } from './lying-zip';

const MiB = 1024 * 1024;
const small = (name: string): LyingEntry => ({ name, content: new TextEncoder().encode(`in ${name}`) });
const zeros = (size: number) => new Uint8Array(size);
/** Packing it takes longer than refusing it. */
const bomb = lyingZip([{ name: 'bomb.bin', content: zeros(60 * MiB) }]);

async function outcomeOf(bytes: Uint8Array<ArrayBuffer>) {
  const begun = performance.now();
  const facts = await readArchive(new Blob([bytes]), new Map());
  expect(performance.now() - begun).toBeLessThan(5_000);
  return facts;
}

async function pathsIn(...entries: readonly LyingEntry[]) {
  const facts = await outcomeOf(lyingZip(entries));
  return facts.outcome === 'read' ? facts.files.map(({ path }) => path) : facts.outcome;
}

test('a bomb is not unpacked', async () => {
  expect((await outcomeOf(bomb)).outcome).toBe('too-large');
});

test('a bomb that declares a small size is stopped after it', async () => {
  const entry: LyingEntry = { name: 'small.txt', content: zeros(60 * MiB), declaredSize: 100_000 };
  expect((await outcomeOf(lyingZip([entry]))).outcome).toBe('unsafe');
});

test('a bomb in many pieces', async () => {
  const piece = zeros(10 * MiB);
  const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, content: piece }));
  expect((await outcomeOf(lyingZip(entries))).outcome).toBe('too-large');
});

test('entries that share their bytes', async () => {
  const [first, ...others] = Array.from({ length: 200 }, (_, index) => small(`file-${index}`));
  if (!first) throw new Error('no entries');
  const overlapping = others.map((entry) => ({ ...entry, overlaps: true, content: first.content }));
  expect((await outcomeOf(lyingZip([first, ...overlapping]))).outcome).toBe('unsafe');
});

test.each([
  ['more than there is', { declaredSize: 5_000 }, 'damaged'],
  ['more than deflating can make', { declaredSize: 40 * MiB }, 'unsafe'],
  ['less than there is', { declaredSize: 2 }, 'unsafe'],
  ['bytes behind the end of the archive', { declaredPackedSize: 4_000_000 }, 'damaged'],
] as const)('a size that says %s', async (_, lie, outcome) => {
  expect((await outcomeOf(lyingZip([{ ...small('a.txt'), ...lie }]))).outcome).toBe(outcome);
});

test('100,000 entries, told and untold', async () => {
  const entries = Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}`, content: zeros(0), method: 0 }));
  for (const declared of [0xffff, 3])
    expect((await outcomeOf(lyingZip(entries, declared))).outcome).toBe('too-many-files');
});

test('301 files are too many, 300 are not', async () => {
  const files = Array.from({ length: 301 }, (_, index) => small(`${index}.txt`));
  expect((await outcomeOf(lyingZip(files))).outcome).toBe('too-many-files');
  expect((await outcomeOf(lyingZip(files.slice(1)))).outcome).toBe('read');
});

test.each(['../../etc/passwd', 'a/../../b', '..\\..\\windows\\x.dll', 'a\0b', 'zeile\nzwei'])(
  'the name %j is unsafe',
  async (name) => {
    expect(await pathsIn(small(name))).toBe('unsafe');
  },
);

test.each([
  ['/etc/passwd', 'etc/passwd'],
  ['C:\\Users\\Ada\\cv.pdf', 'Users/Ada/cv.pdf'],
  ['./a//b/./c.txt', 'a/b/c.txt'],
  ['Rechnung\u202efdp.exe', 'Rechnungfdp.exe'],
  ['__proto__', '__proto__'],
  ['constructor/toString', 'constructor/toString'],
])('the name %j becomes %j', async (name, path) => {
  expect(await pathsIn(small(name))).toEqual([path]);
});

test('links and folders are no files; of two with one path the later counts', async () => {
  const facts = await outcomeOf(
    lyingZip([
      { ...small('link'), mode: 0o120777 },
      { name: 'folder/', content: zeros(0) },
      { name: 'a.txt', content: zeros(1) },
      { name: 'a.txt', content: zeros(2) },
    ]),
  );
  expect(facts).toMatchObject({ outcome: 'read', files: [{ path: 'a.txt', bytes: 2 }] });
});

test('an encrypted entry locks the archive, an unknown way of packing is damage', async () => {
  expect(await pathsIn(small('a'), { ...small('b'), flags: 0x801 })).toBe('locked');
  expect(await pathsIn({ ...small('a'), method: 14 })).toBe('damaged');
});

test('no bytes, foreign bytes, only a beginning', async () => {
  expect((await outcomeOf(zeros(0))).outcome).toBe('empty');
  expect((await outcomeOf(new TextEncoder().encode('%PDF-1.7 and so on, for a while'))).outcome).toBe('not-a-zip');
  expect((await outcomeOf(lyingZip([small('a.txt')]).slice(0, 40))).outcome).toBe('damaged');
});
