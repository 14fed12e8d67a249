import type { Language } from './languages';

type WordFiles = Readonly<Record<string, () => Promise<unknown>>>;

/** Each language's list of files comes when the language is first spoken: the first screen pays for one list only. */
const lists: Readonly<Record<Language, () => Promise<{ readonly files: WordFiles }>>> = {
  de: () => import('./word-files/de'),
  'de-simple': () => import('./word-files/de-simple'),
  en: () => import('./word-files/en'),
  uk: () => import('./word-files/uk'),
  ar: () => import('./word-files/ar'),
  tr: () => import('./word-files/tr'),
  ru: () => import('./word-files/ru'),
  fa: () => import('./word-files/fa'),
};

/** The words of a namespace; null where the language has none. */
export async function readWordFile(spoken: Language, namespace: string): Promise<object | null> {
  const { files } = await lists[spoken]();
  const read = files[`../../../locales/${spoken}/${namespace}.json`];
  return read ? ((await read()) as { default: object }).default : null;
}
