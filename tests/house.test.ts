import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doors, roomOf } from './house/doors';
import { judgingFiles } from './house/judging';
import { codeOf, type Import, importsOf, root, type Source, sourcesIn } from './house/sources';

const sources = sourcesIn('shared', 'pwa', 'extension');
/** Build scripts of the hosts run in Node and draw nothing; they may use Node and build tools. */
const isBuildScript = ({ path }: Source) =>
  /\.mjs$|\.config\.ts$|^pwa\/(offline|notices)\.ts$|manifest-messages\.ts$/.test(path);
const rooms = sources.filter((source) => !isBuildScript(source));
const judging = judgingFiles(sources);

test('every room has a door', () => {
  const closed = rooms.filter(({ path }) => doors[roomOf(path, judging)] === undefined).map(({ path }) => path);
  expect(closed).toEqual([]);
});

test('no import leaves its room by another way than its doors', () => {
  const leaving = rooms.flatMap(importsOf).filter((found) => !mayImport(found));
  expect(leaving.map(({ from, to }) => `${roomOf(from, judging)}: ${from} → ${to}`)).toEqual([]);
});

test('a wrong import would be noticed', () => {
  const wrong: Import = { from: 'shared/model/task.ts', to: 'shared/store/store', local: true, kind: 'value' };
  expect(mayImport(wrong)).toBe(false);
  expect(mayImport({ ...wrong, to: 'idb', local: false })).toBe(false);
});

test('one task knows no other, one page knows no insides of another', () => {
  const folderOf = (path: string) => path.match(/^shared\/(?:tasks|pages)\/([^/]+)\//)?.[1];
  const visits = rooms.flatMap(importsOf).filter(({ from, to, local }) => {
    const [home, visited] = [folderOf(from), folderOf(to)];
    return local && home !== undefined && visited !== undefined && home !== visited;
  });
  expect(visits.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the catalogue knows every task by its declaration and opens the rest when it is used', () => {
  const early = rooms
    .filter(({ path }) => roomOf(path, judging) === 'task frame')
    .flatMap(importsOf)
    .filter(({ to, kind }) => kind === 'value' && /^shared\/tasks\/[^/]+\/(?!task$)/.test(to));
  expect(early.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

/** Where a host's or a worker's tools are made. */
const madeOutside = (path: string) => path === 'shared/browser-tools.ts' || path === 'shared/desk/worker-tools.ts';

/** Words that only the named rooms may say. */
const spoken: readonly [what: string, pattern: RegExp, allowed: (path: string) => boolean][] = [
  ['the database', /\bindexedDB\b|\bIDBKeyRange\b/, (path) => path.startsWith('shared/store/')],
  // `browser` is a usual name of a variable; as an interface it comes by an import, which the doors hold back.
  ['extension interfaces', /\bchrome\.[a-z]\w*|globalThis\.browser\b/, (path) => path.startsWith('extension/')],
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, madeOutside],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, madeOutside],
  ['workers', /\bnew (?:Shared)?Worker\(/, (path) => path === 'shared/files/start-worker.ts'],
  ['markup from text', /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bsrcdoc\b|\bDOMParser\b/, () => false],
  // A browser looks for the host of a link as soon as a pointer presses it.
  ['links to practised hosts', /href=\{`https?:/, () => false],
  ['code from text', /\beval\(|\bnew Function\(/, () => false],
  ['a type that is none', /:\s*any\b|<any[,>]|\bas any\b|\bany\[\]/, () => false],
  ['something left to do', /\b(?:TODO|FIXME|XXX)\b/, () => false],
];

test.each(spoken)('%s is named in its own room only', (_, pattern, allowed) => {
  const strangers = rooms.filter((source) => !allowed(source.path) && pattern.test(codeOf(source)));
  expect(strangers.map(({ path }) => path)).toEqual([]);
});

test('there is no room for leftovers', () => {
  const folders = readdirSync(`${root}shared`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((name) => /^(utils?|helpers?|misc|lib)$/.test(name))).toEqual([]);
});

test('files stay short: 95 of 100 under 250 lines', () => {
  const long = rooms.filter(({ text }) => text.split('\n').length > 250).map(({ path }) => path);
  expect(long.length, long.join(', ')).toBeLessThanOrEqual(rooms.length * 0.05);
});

function mayImport({ from, to, local, kind }: Import): boolean {
  const door = doors[roomOf(from, judging)];
  if (door === undefined) return false;
  if (!local) return door.packages.includes(to) || door.packages.some((name) => to.startsWith(`${name}/`));
  const target = roomOfTarget(to);
  if (target === roomOf(from, judging) || door.rooms.includes(target)) return true;
  if (door.rooms.includes('*')) return to.startsWith('shared/');
  return kind === 'type' && (door.types ?? []).includes(target);
}

/** Imports stand without extension. */
function roomOfTarget(to: string): string {
  const file = sources.find(({ path }) => path === to || path === `${to}.ts` || path === `${to}.tsx`);
  return roomOf(file?.path ?? to, judging);
}
