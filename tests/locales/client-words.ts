import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../house/sources';
import { sentencesOf } from './readability';
import { flat, type Words } from './word-file';

/** Everything a client reads in one language: each namespace with its sentences. Those without any are left out. */
export function clientSentences(code: string): ReadonlyMap<string, readonly string[]> {
  const namespaces = readdirSync(`${root}locales/${code}`)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => !/^(?:coach|style)\b/.test(name) && name !== 'extension');
  const all = namespaces.map((name): [string, readonly string[]] => {
    const words = JSON.parse(readFileSync(`${root}locales/${code}/${name}.json`, 'utf8')) as Words;
    return [name, [...flat(words).values()].flatMap(sentencesOf)];
  });
  return new Map(all.filter(([, sentences]) => sentences.length > 0));
}
