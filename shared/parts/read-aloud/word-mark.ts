import './read-aloud.css';

const name = 'read-aloud';

/** Marks the word that is being said; a browser that cannot paint a word without changing the page marks none. */
export function markWord(word: Range): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set(name, new Highlight(word));
}

export function unmarkWord(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(name);
}
