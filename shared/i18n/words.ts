import { signal } from '@preact/signals';
import i18next, { type i18n } from 'i18next';
import { factsOf, isLanguage, type Language } from './languages';
import { inNumerals } from './locale';
import type { Namespace, WordKey } from './namespaces';
import { readWordFile } from './word-files';

/** Values put into a sentence; `count` chooses its plural form. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Speaks one namespace in the current language. */
export type Words<N extends Namespace> = (key: WordKey<N>, values?: WordValues) => string;

/** The language on screen. Change it with `speak`. */
export const language = signal<Language>('de');

const engine: i18n = i18next.createInstance();
void engine.init({
  lng: 'de',
  fallbackLng: false,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Namespaces that some screen has asked for; a new language must know them all before it is shown. */
const wanted = new Set<Namespace>();

/** Makes sure that the namespaces can be spoken in the current language. */
export async function loadWords(namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  await loadWordsIn(language.value, namespaces);
}

/** True when all the namespaces can be spoken now. */
export function haveWords(namespaces: readonly Namespace[]): boolean {
  return haveWordsIn(language.value, namespaces);
}

export function haveWordsIn(spoken: Language, namespaces: readonly Namespace[]): boolean {
  return namespaces.every((namespace) => isKnown(spoken, namespace));
}

/** The language chosen last: one that was chosen before it and arrives later is dropped. */
let latest: Language = 'de';

/** Changes the language of everything on screen at once; nothing is unmounted, nothing typed is lost. */
export async function speak(next: Language): Promise<void> {
  latest = next;
  // A screen that opens meanwhile wants more.
  while (!haveWordsIn(next, [...wanted])) await loadWordsIn(next, [...wanted]);
  if (latest === next) language.value = next;
}

/** The words of one namespace in one language; for screens use `useWords`. */
export function wordsIn<N extends Namespace>(namespace: N, spoken: Language): Words<N> {
  const own = speakerOf(spoken, namespace);
  const speakFixed = engine.getFixedT(own, namespace);
  if (directionOf(own) === 'ltr') return (key, values = {}) => speakFixed(key as string, values);
  return (key, values = {}) => asOne(speakFixed(key as string, fromRight(values, own)));
}

/**
 * Values with nothing but a space between them are one thing, such as first and family name: they keep their order. One
 * word without a letter from the right is the name of a file, and goes as it is to the disk.
 */
function asOne(sentence: string): string {
  if (!/[\s\p{Script=Arabic}]/u.test(sentence)) return sentence.replace(/[\u2068\u2069]/g, '');
  return sentence.replaceAll('\u2069 \u2068', ' ');
}

/**
 * Values for a sentence that runs from the right: German names, addresses and times in it keep their own direction, and
 * numbers get the language's numerals. `count` still chooses the plural form; `replace` is what is put into the sentence.
 */
function fromRight(values: WordValues, spoken: Language): Record<string, unknown> {
  const shown = (value: string | number) =>
    typeof value === 'number' ? inNumerals(value, spoken) : `\u2068${value}\u2069`;
  const replace = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)]));
  return { ...values, replace };
}

/** Asks a namespace for a key that is only known at run time, such as a task's reason; undefined if it has none. */
export function wordsFor(namespace: Namespace, key: string, spoken: Language): string | undefined {
  const own = speakerOf(spoken, namespace);
  return engine.exists(key, { ns: namespace, lng: own }) ? engine.getFixedT(own, namespace)(key) : undefined;
}

export function directionOf(spoken: Language): 'ltr' | 'rtl' {
  return factsOf(spoken).direction;
}

/** Whether a text names a namespace of this product that has been loaded before. */
export function isSpoken(namespace: string): namespace is Namespace {
  return wanted.has(namespace as Namespace);
}

/** As `loadWords`, for a language that is not the one on screen: a sheet printed for somebody else. */
export async function loadWordsIn(spoken: Language, namespaces: readonly Namespace[]): Promise<void> {
  if (!isLanguage(spoken)) throw new TypeError('unknown language');
  const missing = namespaces.filter((namespace) => !isKnown(spoken, namespace));
  await Promise.all(
    missing.map(async (namespace) => {
      const words = await readWordFile(spoken, namespace);
      if (words) engine.addResourceBundle(spoken, namespace, words);
      else await borrow(spoken, namespace);
    }),
  );
}

/** Namespaces that a language does not have, as `uk coach`. */
const borrowed = new Set<string>();

/** What a language lacks is said in German, with German plural forms: people around the reader can read it out to them. */
async function borrow(spoken: Language, namespace: Namespace): Promise<void> {
  if (spoken === 'de') throw new TypeError(`no words called ${namespace}`);
  await loadWordsIn('de', [namespace]);
  borrowed.add(`${spoken} ${namespace}`);
}

function speakerOf(spoken: Language, namespace: Namespace): Language {
  return borrowed.has(`${spoken} ${namespace}`) ? 'de' : spoken;
}

function isKnown(spoken: Language, namespace: Namespace): boolean {
  return engine.hasResourceBundle(speakerOf(spoken, namespace), namespace);
}
