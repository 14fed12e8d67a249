import { readFileSync } from 'node:fs';
import type { Language } from '../../shared/i18n/languages';
import { inNumerals } from '../../shared/i18n/locale';
import { root } from '../house/sources';

export type Spoken = Language;
type Tree = { readonly [key: string]: string | Tree };

/** A sentence as the person reads it, so that a test says which sentence and not how it is worded. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Words of one namespace, read from the locale files. @throws RangeError for a key that does not exist */
export function wordsOf(language: Spoken, namespace: string): Words {
  const tree = JSON.parse(readFileSync(`${root}locales/${language}/${namespace}.json`, 'utf8')) as Tree;
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<string | Tree | undefined>((level, step) => (typeof level === 'object' ? level[step] : undefined), tree);
    if (typeof found !== 'string') throw new RangeError(`${namespace} has no ${key}`);
    return found.replace(/{{(\w+)}}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? inNumerals(value, language) : String(value);
    });
  };
}
