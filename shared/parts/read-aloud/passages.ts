/** A piece of the page that is spoken in one go by one voice: what stands in one block and in one language. */
export interface Passage {
  readonly text: string;
  /** BCP 47. */
  readonly tag: string;
  /** Where the text stands: each text node with the place in `text` at which it begins, in order. */
  readonly spots: readonly Spot[];
}

interface Spot {
  readonly node: Text;
  readonly at: number;
}

/**
 * Controls and pictures say nothing here. A word of the glossary is a button and still part of its sentence, and so is
 * a row of a list, such as a mail or an advertisement, that opens when it is pressed.
 */
const silent = [
  'button:not(.glossary-word, :has(strong, bdi))',
  'a.button',
  'input, select, textarea, [contenteditable]',
  'nav, [role="toolbar"], [role="tablist"]',
  'canvas, video, audio, iframe, [role="img"]',
  '.sr-only, [popover], [aria-hidden="true"]',
].join(', ');

/** What can be read aloud below an element, in reading order. Its own language is taken from the nearest `lang`. */
export function passagesIn(root: HTMLElement): Passage[] {
  const passages: Passage[] = [];
  let spots: Spot[] = [];
  let text = '';
  let spoken = '';
  const close = () => {
    if (/[\p{L}\p{N}]/u.test(text)) passages.push({ text, tag: spoken, spots });
    [spots, text] = [[], ''];
  };
  const add = (node: Text, tag: string) => {
    if (tag !== spoken) close();
    spoken = tag;
    spots.push({ node, at: text.length });
    text += node.data.replaceAll(/\s/g, ' ');
  };
  const walk = (element: Element, inherited: string) => {
    if (element.matches(silent) || !element.checkVisibility({ visibilityProperty: true })) return;
    const tag = element.getAttribute('lang') || inherited;
    const apart = element.localName === 'br' || !getComputedStyle(element).display.startsWith('inline');
    if (apart) close();
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child, tag);
      else if (child instanceof Text) add(child, tag);
    }
    if (apart) close();
  };
  walk(root, root.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'de');
  close();
  return passages;
}

/**
 * The word of a passage at a place that a voice has told.
 * @param length letters of the word; where the voice tells none, the word ends at the next space
 * @returns null where the page has changed since and the word stands there no more
 */
export function wordAt({ text, spots }: Passage, from: number, length: number | undefined): Range | null {
  const size = length || (text.slice(from).match(/^\S+/)?.[0].length ?? 0);
  const begin = placeOf(spots, from);
  const end = placeOf(spots, from + size - 1);
  if (size === 0 || !begin || !end || !begin.node.isConnected || !end.node.isConnected) return null;
  if (begin.offset >= begin.node.length || end.offset >= end.node.length) return null;
  const range = new Range();
  range.setStart(begin.node, begin.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

/** What stands below a passage by now: parts of the page that came while it was said. */
export function passagesAfter(root: HTMLElement, last: Passage): Passage[] {
  const end = last.spots.at(-1)?.node;
  const isBelow = ({ spots: [first] }: Passage) =>
    first && end && (end.compareDocumentPosition(first.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return end?.isConnected ? passagesIn(root).filter(isBelow) : [];
}

function placeOf(spots: readonly Spot[], place: number): { node: Text; offset: number } | null {
  const spot = spots.findLast(({ at }) => at <= place);
  return spot ? { node: spot.node, offset: place - spot.at } : null;
}
