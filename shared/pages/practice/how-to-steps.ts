/** One step of a task's "So geht's". */
export interface HowToStep {
  readonly text: string;
  /** Address of the picture; null where none was made. */
  readonly picture: string | null;
}

/** Addresses of all pictures, by their place in the folder; `npm run pictures` makes them. */
const files = import.meta.glob<string>('../../content/how-to/*/*.webp', {
  eager: true,
  import: 'default',
  // Of its own, however small: a picture is fetched when it is looked at.
  query: '?url&no-inline',
});

/**
 * The steps of the last help as a list with pictures. The help is a list (lines that begin with "- ") in every language,
 * with one picture for each line; where the numbers differ the words stand alone.
 */
export function stepsOf(task: string, help: string): HowToStep[] {
  const texts = linesOf(help);
  const pictures = picturesOf(task);
  const fits = pictures.length === texts.length;
  return texts.map((text, at) => ({ text, picture: (fits && pictures[at]) || null }));
}

/** The lines of a list; a help that is none is one line. Lines above the list only introduce it. */
export function linesOf(help: string): string[] {
  const lines = help.split('\n').filter((line) => line.startsWith('- '));
  return lines.length > 0 ? lines.map((line) => line.slice(2)) : [help];
}

function picturesOf(task: string): string[] {
  const addresses: string[] = [];
  for (let number = 1; ; number += 1) {
    const address = files[`../../content/how-to/${task}/${number}.webp`];
    if (address === undefined) return addresses;
    addresses.push(address);
  }
}
