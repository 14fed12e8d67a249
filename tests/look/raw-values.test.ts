import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../house/sources';
import { tokenNames } from './tokens';

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

const sheets = ['shared', 'pwa', 'extension']
  .flatMap((folder) => readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((at) => `${folder}/${at}`))
  .filter((path) => path.endsWith('.css') && path !== 'shared/look/tokens.css');
const declarations = sheets.flatMap((file) => declarationsOf(file, readFileSync(root + file, 'utf8')));

/** Values of one place only, each with its reason. */
const allowed: readonly string[] = [
  // A drawing's own units: what it loses in width, its words must not lose.
  'shared/pages/coach/calibration/calibration.css font-size: 1.1875rem',
];

/** Colours are named once; the system's own, for forced colours, are named where they are needed. */
const isRawColour = ({ value }: Declaration) =>
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|light-dark)\(|(?<![\w-])(?:white|black|gr[ae]y|red)(?![\w-])/i.test(value);

/** Type on a screen has the steps of the tokens, or its surroundings' size; paper is measured in points. */
const isRawSize = ({ property, value }: Declaration) =>
  (property === 'font-size' && !/^(?:var\(--size-[a-z]+\)|inherit|100%|[\d.]+(?:em|pt))$/.test(value)) ||
  (property === 'font' && value !== 'inherit') ||
  (property === 'font-family' && !value.startsWith('var(--type'));

const isRawSpace = ({ property, value }: Declaration) =>
  /^(?:padding|margin|gap|row-gap|column-gap)/.test(property) && /\d(?:px|rem)\b/.test(value);

test.each([
  ['colour', isRawColour],
  ['size of type', isRawSize],
  ['space', isRawSpace],
])('no raw %s outside the tokens', (_, isRaw) => {
  expect(declarations.filter(isRaw).map(written).filter(isNew)).toEqual([]);
});

test('what is allowed is still there', () => {
  const all = new Set(declarations.map(written));
  expect(allowed.filter((line) => !all.has(line))).toEqual([]);
});

test('every token that a sheet names exists', () => {
  const own = declarations.map(({ property }) => property.replace(/^--/, ''));
  const setInCode = ['modules', 'row-height', 'line-height'];
  const known = new Set([...tokenNames, ...own, ...setInCode]);
  const named = declarations.flatMap(({ file, value }) =>
    [...value.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => ({ file, name: name ?? '' })),
  );
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

test('no token is left over', () => {
  const tokens = declarationsOf('tokens', readFileSync(`${root}shared/look/tokens.css`, 'utf8'));
  const used = new Set(
    [...declarations, ...tokens].flatMap(({ value }) => [...value.matchAll(/--([\w-]+)/g)].map(([, name]) => name)),
  );
  expect(tokenNames.filter((name) => !used.has(name))).toEqual([]);
});

test('a raw value would be noticed', () => {
  const css =
    'a { color: #123; background: rgb(0 0 0 / 5%); font-size: 15px; margin: 0 4px; border: 1px solid white; }';
  const found = declarationsOf('a.css', css);
  expect(found.filter(isRawColour)).toHaveLength(3);
  expect(found.filter(isRawSize)).toHaveLength(1);
  expect(found.filter(isRawSpace)).toHaveLength(1);
});

function isNew(line: string): boolean {
  return !allowed.includes(line);
}

function written({ file, property, value }: Declaration): string {
  return `${file} ${property}: ${value}`;
}

function declarationsOf(file: string, css: string): Declaration[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+);/g)].map(
    ([, property, value]) => ({ file, property: property ?? '', value: (value ?? '').replace(/\s+/g, ' ').trim() }),
  );
}
