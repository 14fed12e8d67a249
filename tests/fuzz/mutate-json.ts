import type { Random } from '../../shared/model/random';

/** Where something stands in a JSON tree: a name or an index a step. */
type Path = readonly (string | number)[];

const far = '\u202E';
/** Values that have broken readers: of every type, at the ends of ranges, in disguise. */
const oddValues: readonly unknown[] = [
  null,
  true,
  false,
  '',
  ' ',
  'NaN',
  '-Infinity',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  `${far}gnp.exe`,
  '\ud800',
  '\udc00x',
  '\0',
  '2026-02-31T25:61:61.000Z',
  '2026-02-30T10:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  0,
  -0,
  -1,
  0.5,
  1e-320,
  1e308,
  2 ** 53,
  -(2 ** 53) - 2,
  4_294_967_296,
  [],
  {},
  [[]],
  [null],
  { a: {} },
];
const badKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '\ud800',
  'extra',
  'length',
];
/** What JSON.stringify never writes, put in as text afterwards. */
const rawTexts = [
  '1e400',
  '-1e400',
  '-0',
  '00',
  '1.',
  'NaN',
  'Infinity',
  'undefined',
  '"\\ud800"',
  '"\\u0000"',
  "'a'",
  '1n',
];
const mark = '\u0001raw\u0001';

/** A JSON text that came from `value` by one to four edits of its tree or of its text. */
export function mutatedJson(value: unknown, random: Random): string {
  if (random.float() < 0.35) return JSON.stringify(gentlyChanged(value, random));
  let tree: unknown = structuredClone(value);
  const raws: string[] = [];
  for (let edits = random.pick([1, 1, 1, 2, 4]); edits > 0; edits -= 1) {
    const at = random.pick(pathsIn(tree));
    tree = changedAt(tree, at, (old) => edited(old, tree, random, raws));
  }
  let text = JSON.stringify(tree) ?? 'null';
  for (const raw of raws) text = text.replace(JSON.stringify(mark), () => raw);
  return random.float() < 0.15 ? withDoubledKey(text, random) : text;
}

/** One leaf with another value of its own kind: most checks of form let it pass, a signature or a sum must not. */
function gentlyChanged(tree: unknown, random: Random): unknown {
  const leaves = pathsIn(tree).filter((path) => typeof valueAt(tree, path) !== 'object');
  return changedAt(tree, random.pick(leaves.length > 0 ? leaves : [[]]), (old) => {
    if (typeof old === 'boolean') return !old;
    if (typeof old === 'number') return old + random.pick([1, -1, 0.01, 10]);
    return typeof old === 'string' ? withOtherSign(old, random) : old;
  });
}

/** Digit for digit, letter for letter. */
function withOtherSign(text: string, random: Random): string {
  const at = random.integer(0, Math.max(0, text.length - 1));
  const other = /\d/.test(text[at] ?? '') ? String(random.integer(0, 9)) : random.pick([...'abcdefxyzABCXYZ']);
  return text.slice(0, at) + other + text.slice(at + 1);
}

function edited(old: unknown, tree: unknown, random: Random, raws: string[]): unknown {
  switch (random.integer(0, 8)) {
    case 0:
      return random.pick(oddValues);
    case 1:
      return raw(random.pick(rawTexts), raws);
    case 2:
      return typeof old === 'number' ? old + random.pick([-1, 1, 0.1, -2 * old, 1e6, 1e15]) : random.pick(oddValues);
    case 3:
      return typeof old === 'string' ? editedText(old, random) : [old];
    case 4:
      return nested(old, random.pick([1, 5, 40, 2_000, 60_000]), random, raws);
    case 5:
      return withKey(old, random);
    case 6:
      return withoutPart(old, random);
    case 7:
      return Array.isArray(old) ? repeated(old, random) : structuredClone(valueAt(tree, random.pick(pathsIn(tree))));
    default:
      return typeof old === 'string' ? 'x'.repeat(random.pick([61, 121, 201, 10_001, 300_000])) : undefined;
  }
}

function raw(text: string, raws: string[]): string {
  raws.push(text);
  return mark;
}

function editedText(text: string, random: Random): string {
  const at = random.integer(0, text.length);
  const sign = random.pick(['\ud83d', '\0', far, '"', '\\', '\u0301', 'é', '=', ' ', '-', 'A', '9', '\ufeff']);
  return random.float() < 0.5
    ? text.slice(0, at) + sign + text.slice(at)
    : text.slice(0, at) + sign + text.slice(at + 1);
}

function nested(inner: unknown, levels: number, random: Random, raws: string[]): unknown {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  return raw(open.repeat(levels) + (JSON.stringify(inner) ?? 'null') + close.repeat(levels), raws);
}

function withKey(old: unknown, random: Random): unknown {
  if (typeof old !== 'object' || old === null || Array.isArray(old)) return random.pick(oddValues);
  return Object.fromEntries([...Object.entries(old), [random.pick(badKeys), random.pick(oddValues)]]);
}

function withoutPart(old: unknown, random: Random): unknown {
  if (Array.isArray(old)) return old.filter(() => random.float() < 0.7);
  if (typeof old !== 'object' || old === null) return undefined;
  const gone = random.pick([...Object.keys(old), '']);
  return Object.fromEntries(Object.entries(old).filter(([key]) => key !== gone));
}

function repeated(list: readonly unknown[], random: Random): unknown[] {
  const wanted = random.pick([2, 41, 201, 2_001]);
  const [first] = list;
  return Array.from({ length: wanted }, (_, at) => list[at] ?? first);
}

/** The same object with one of its names twice; readers differ in which one they believe. */
function withDoubledKey(text: string, random: Random): string {
  const names = [...text.matchAll(/([{,])("[^"\\]{1,40}"):/g)];
  if (names.length === 0) return text;
  const { index = 0, 1: before = '', 2: name = '' } = random.pick(names);
  const value = JSON.stringify(random.pick(oddValues));
  return `${text.slice(0, index)}${before}${name}:${value},${text.slice(index + before.length)}`;
}

function pathsIn(tree: unknown, at: Path = []): Path[] {
  if (typeof tree !== 'object' || tree === null || at.length > 30) return [at];
  return [at, ...Object.entries(tree).flatMap(([key, inner]) => pathsIn(inner, [...at, key]))].slice(0, 3_000);
}

function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((level, key) => (level as Record<string, unknown> | undefined)?.[key], tree);
}

function changedAt(tree: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(tree);
  if (Array.isArray(tree))
    return tree.map((inner, at) => (at === Number(key) ? changedAt(inner, rest, change) : inner));
  return Object.fromEntries(
    Object.entries(tree as object).map(([name, inner]) => [
      name,
      name === key ? changedAt(inner, rest, change) : inner,
    ]),
  );
}
