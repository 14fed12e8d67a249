/** The words of one namespace as its file holds them: i18next's JSON format, version 4. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** Values put into a sentence; `count` chooses its plural form. */
export type WordValues = Readonly<Record<string, string | number>>;

/**
 * Looks a sentence up and puts its values in. With `count`, the form of that number is taken: `_zero` where there is one
 * and nothing is counted, else what the language's plural rules (CLDR) name, else the plain key.
 * A gap without a value stays as it is.
 * @returns undefined where the tree has no such sentence
 */
export function sentence(tree: WordTree, key: string, values: WordValues, spoken: string): string | undefined {
  const found = formsOf(key, values.count, spoken).map((form) => leafOf(tree, form));
  return found
    .find((text) => text !== undefined)
    ?.replace(/{{\s*([\w-]+)\s*}}/g, (gap, name) => String(values[name] ?? gap));
}

function formsOf(key: string, count: string | number | undefined, spoken: string): readonly string[] {
  if (typeof count !== 'number') return [key];
  const form = `${key}_${rulesOf(spoken).select(count)}`;
  return count === 0 ? [`${key}_zero`, form, key] : [form, key];
}

function leafOf(tree: WordTree, key: string): string | undefined {
  let level: string | WordTree | undefined = tree;
  for (const step of key.split('.')) {
    if (typeof level !== 'object' || !Object.hasOwn(level, step)) return undefined;
    level = level[step];
  }
  return typeof level === 'string' ? level : undefined;
}

const rules = new Map<string, Intl.PluralRules>();

/** Building the rules takes longer than asking them. */
function rulesOf(spoken: string): Intl.PluralRules {
  const known = rules.get(spoken);
  if (known) return known;
  const made = new Intl.PluralRules(spoken);
  rules.set(spoken, made);
  return made;
}
