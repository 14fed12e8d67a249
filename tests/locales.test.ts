import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../shared/i18n/languages';
import { root } from './house/sources';

type Words = { readonly [key: string]: string | Words };

/** Spoken by the extension's manifest and popup through the browser itself, not by `shared/i18n`. */
const spokenByHost = ['extension'];

const codes = languages.map(({ code }) => code);
const namespaces = namespacesIn('de');

test('the folders are the languages of the product', () => {
  expect(readdirSync(`${root}locales`).sort()).toEqual([...codes].sort());
});

test('the typed list of namespaces names every file', () => {
  const list = readFileSync(`${root}shared/i18n/namespaces.ts`, 'utf8');
  const typed = [...list.matchAll(/locales\/de\/([\w-]+)\.json/g)].map(([, name]) => name);
  expect([...typed, ...spokenByHost].sort()).toEqual(namespaces);
});

describe.each(codes)('%s', (code) => {
  test('has the same namespaces as German', () => {
    expect(namespacesIn(code)).toEqual(namespaces);
  });

  test.each(namespaces)('%s: keys, placeholders and plural forms', (namespace) => {
    const [german, spoken] = [flat(read('de', namespace)), flat(read(code, namespace))];
    expect(stemsOf(spoken)).toEqual(stemsOf(german));
    for (const stem of stemsOf(german)) {
      expect(placeholdersOf(spoken, stem), stem).toEqual(placeholdersOf(german, stem));
    }
    expect(incompletePlurals(spoken, code)).toEqual([]);
    expect([...spoken].filter(([, sentence]) => sentence.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

function namespacesIn(code: string): string[] {
  return readdirSync(`${root}locales/${code}`)
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

function read(code: string, namespace: string): Words {
  return JSON.parse(readFileSync(`${root}locales/${code}/${namespace}.json`, 'utf8')) as Words;
}

function flat(words: Words, before = ''): Map<string, string> {
  const pairs = Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : [...flat(value, `${before}${key}.`)],
  );
  return new Map(pairs);
}

const plural = /_(zero|one|two|few|many|other)$/;

function stemsOf(words: Map<string, string>): string[] {
  return [...new Set([...words.keys()].map((key) => key.replace(plural, '')))].sort();
}

/** A plural form may leave its number out ("one page"), so the forms of a stem are taken together. */
function placeholdersOf(words: Map<string, string>, stem: string): string[] {
  const sentences = [...words].filter(([key]) => key.replace(plural, '') === stem).map(([, sentence]) => sentence);
  const names = sentences.flatMap((sentence) =>
    [...sentence.matchAll(/{{\s*([^},\s]+)[^}]*}}/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)].sort();
}

function incompletePlurals(words: Map<string, string>, code: string): string[] {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const stems = [...words.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''));
  return [...new Set(stems)].filter((stem) => !forms.every((form) => words.has(`${stem}_${form}`)));
}
