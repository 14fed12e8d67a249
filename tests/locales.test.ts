import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arriving, type Language, languages, offered } from '../shared/i18n/languages';
import { root } from './house/sources';
import { copiedFrom, foreign } from './locales/other-tongue';
import { flat, incompletePlurals, placeholdersOf, stemsOf, type Words } from './locales/word-file';

/** Spoken by the extension's manifest and popup through the browser itself, not by `shared/i18n`. */
const spokenByHost = ['extension'];

const codes = languages.map(({ code }) => code);
const namespaces = namespacesIn('de');

test('every folder is a language of the product', () => {
  expect(readdirSync(`${root}locales`).filter((folder) => !codes.includes(folder as Language))).toEqual([]);
});

test('the typed list of namespaces names every file', () => {
  const list = readFileSync(`${root}shared/i18n/namespaces.ts`, 'utf8');
  const typed = [...list.matchAll(/locales\/de\/([\w-]+)\.json/g)].map(([, name]) => name);
  expect([...typed, ...spokenByHost].sort()).toEqual(namespaces);
});

test.each(offered.map(({ code }) => code))('%s: has every namespace', (code) => {
  expect(namespacesIn(code)).toEqual(neededIn(code));
});

/** What a language that is still arriving lacks is printed, so that its translator sees it; it is no failure. */
test.each([...arriving])('%s: is arriving', (code) => {
  const missing = neededIn(code).filter((namespace) => !namespacesIn(code).includes(namespace));
  console.log(`${code} lacks ${missing.length} namespaces: ${missing.join(' ')}`);
  expect(namespacesIn(code).filter((namespace) => !neededIn(code).includes(namespace))).toEqual([]);
});

const files = codes.flatMap((code) => namespacesIn(code).map((namespace): [Language, string] => [code, namespace]));

describe('one file of one language', () => {
  test.each(files)('%s: %s', (code, namespace) => {
    const [german, spoken] = [flat(read('de', namespace)), flat(read(code, namespace))];
    expect(stemsOf(spoken)).toEqual(stemsOf(german));
    for (const stem of stemsOf(german)) {
      expect(placeholdersOf(spoken, stem), stem).toEqual(placeholdersOf(german, stem));
    }
    expect(incompletePlurals(spoken, code)).toEqual([]);
    expect([...spoken].filter(([, sentence]) => sentence.trim() === '').map(([key]) => key)).toEqual([]);
    expect(foreign(spoken, code), 'sentences in another language').toEqual([]);
    for (const other of ['de', 'en'].filter((source) => isForeignTo(source, code))) {
      expect(copiedFrom(flat(read(other, namespace)), spoken), `sentences as in ${other}`).toEqual([]);
    }
  });
});

/** Plain German may say what German says plainly already. */
function isForeignTo(source: string, code: Language): boolean {
  return source !== code && !(source === 'de' && code === 'de-simple') && code !== 'de';
}

/** The coach desk and the style page speak German and English; browsers are never set to plain German. */
function neededIn(code: Language): string[] {
  if (code === 'de' || code === 'en') return namespaces;
  return namespaces.filter(
    (name) => !/^(?:coach|style)\b/.test(name) && (code !== 'de-simple' || !spokenByHost.includes(name)),
  );
}

function namespacesIn(code: string): string[] {
  if (!existsSync(`${root}locales/${code}`)) return [];
  return readdirSync(`${root}locales/${code}`)
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

function read(code: string, namespace: string): Words {
  return JSON.parse(readFileSync(`${root}locales/${code}/${namespace}.json`, 'utf8')) as Words;
}
