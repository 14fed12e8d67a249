import type { PDFPageProxy } from 'pdfjs-dist';
import type { Turn } from './raster';

/** The text layer of a page. */
export interface PageText {
  /** Letters and digits without spaces. */
  readonly letters: string;
  /** Clockwise turn at which most letters stand on the shown page; null without text. */
  readonly turn: Turn | null;
}

export async function readText(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent({ disableNormalization: false });
  const weights = new Map<Turn, number>();
  let letters = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    const part = lettersOf(item.str);
    if (part === '') continue;
    letters += part;
    const turn = shownTurn(item.transform, page.rotate);
    weights.set(turn, (weights.get(turn) ?? 0) + part.length);
  }
  const [first] = [...weights].sort(([, a], [, b]) => b - a);
  return { letters, turn: first && first[1] >= letters.length * 0.7 ? first[0] : null };
}

/** `transform` is the text's matrix [a b c d e f]; its baseline runs along (a, b), counted against the clock. */
function shownTurn(transform: readonly number[], pageRotation: number): Turn {
  const [a = 1, b = 0] = transform;
  const against = Math.round((Math.atan2(b, a) * 180) / Math.PI / 90) * 90;
  return ((((pageRotation - against) % 360) + 360) % 360) as Turn;
}

export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

const gramLength = 5;

/** All runs of five letters. */
export function gramsOf(text: string): ReadonlySet<string> {
  const letters = lettersOf(text).toLowerCase();
  const grams = new Set<string>();
  for (let at = 0; at + gramLength <= letters.length; at += 1) grams.add(letters.slice(at, at + gramLength));
  return grams;
}

/** Jaccard's index of two sets, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
