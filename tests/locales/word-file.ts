/** A file of words as it lies in `locales/<lang>/`. */
export type Words = { readonly [key: string]: string | Words };

/** Sentences by their whole key, `view.mail.title`. */
export type Sentences = ReadonlyMap<string, string>;

export function flat(words: Words, before = ''): Map<string, string> {
  const pairs = Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : [...flat(value, `${before}${key}.`)],
  );
  return new Map(pairs);
}

const plural = /_(zero|one|two|few|many|other)$/;

/** The keys without their plural form. */
export function stemsOf(words: Sentences): string[] {
  return [...new Set([...words.keys()].map((key) => key.replace(plural, '')))].sort();
}

/** A plural form may leave its number out ("one page"), so the forms of a stem are taken together. */
export function placeholdersOf(words: Sentences, stem: string): string[] {
  const sentences = [...words].filter(([key]) => key.replace(plural, '') === stem).map(([, sentence]) => sentence);
  const names = sentences.flatMap((sentence) =>
    [...sentence.matchAll(/{{\s*([^},\s]+)[^}]*}}/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)].sort();
}

/** Stems that lack a plural form of the language, or have one that the language does not know. */
export function incompletePlurals(words: Sentences, code: string): string[] {
  const forms: readonly string[] = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const marked = [...words.keys()].filter((key) => plural.test(key));
  const stems = [...new Set(marked.map((key) => key.replace(plural, '')))];
  const lacking = stems.filter((stem) => !forms.every((form) => words.has(`${stem}_${form}`)));
  // A special sentence for none is allowed in every language.
  const needless = marked.filter((key) => !['zero', ...forms].includes(plural.exec(key)?.[1] ?? ''));
  return [...lacking, ...needless];
}
