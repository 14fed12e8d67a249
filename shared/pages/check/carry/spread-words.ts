import { readWords } from '../../../exchange/typed-words';

export interface Spread {
  readonly words: readonly string[];
  /** The field that took the last word. */
  readonly last: number;
}

/**
 * What the fields hold after `text` was put into one of them. Several words go into the fields from there on; as many words
 * as there are fields fill them all, wherever they were pasted. Words too many stay in the last field, where they show.
 */
export function spread(typed: readonly string[], at: number, text: string): Spread {
  const words = readWords(text);
  if (words.length < 2) return { words: typed.map((before, field) => (field === at ? text : before)), last: at };
  const first = words.length >= typed.length ? 0 : at;
  const last = Math.min(first + words.length, typed.length) - 1;
  const next = typed.map((before, field) => {
    if (field < first || field > last) return before;
    return field === typed.length - 1 ? words.slice(field - first).join(' ') : (words[field - first] ?? '');
  });
  return { words: next, last };
}
