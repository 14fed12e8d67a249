import type { PdfPage } from '../../model/pdf';
import type { Turn } from './raster';

/** A printed page of the material, as `document` and 0-based page. */
export interface PageName {
  readonly document: string;
  readonly page: number;
}

/** One signal that names a page. */
export interface Witness {
  readonly signal: 'number' | 'text' | 'code' | 'likeness';
  readonly names: PageName;
}

/** What was found out about one handed-in page. */
export interface PageEvidence {
  readonly witnesses: readonly Witness[];
  /** It carries a document number that belongs to none of the expected pages. */
  readonly strangeNumber: boolean;
  /** Letters in its text layer. */
  readonly letters: number;
  /** Highest text similarity to any expected page, 0 to 1. */
  readonly textSimilarity: number;
  /** Turn told by the text layer, by the code and by the likeness, as far as they speak. */
  readonly turns: readonly Turn[];
  /** What looking at the painted page gave; null while nobody has looked. */
  readonly seen: { readonly inkShare: number; readonly likeness: number; readonly pictures: Pictures } | null;
}

/** Pictures on the page: `lost` where one could not be decoded, so that the page shows less than it holds. */
export type Pictures = 'none' | 'some' | 'lost';

/** Words enough to tell a text from another. */
const enoughLetters = 40;

/** Two independent signals that agree are enough; nothing may speak against them. */
export function isSettled({ witnesses, strangeNumber }: PageEvidence): boolean {
  return witnesses.length >= 2 && agree(witnesses) && !strangeNumber;
}

/** Nothing more has to be looked at. */
export function isComplete(evidence: PageEvidence): boolean {
  return isSettled(evidence) && evidence.turns.length > 0;
}

/** Turns evidence into a statement; where it is thin or contradicts itself, `unsure`. @param blankShare see `ink.ts` */
export function decide(evidence: PageEvidence, blankShare: number): PdfPage {
  const { witnesses, turns, seen, letters } = evidence;
  const signals = witnesses.map(({ signal }) => signal);
  const first = witnesses[0];
  const turn = turns.every((each) => each === turns[0]) ? (turns[0] ?? null) : null;

  if (isSettled(evidence) && first) return { source: { kind: 'known', ...first.names }, turn, signals };
  const unsure = (reason: string): PdfPage => ({ source: { kind: 'unsure', reason }, turn, signals });
  if (first) return unsure(agree(witnesses) && !evidence.strangeNumber ? 'single-signal' : 'signals-disagree');
  if (!seen || evidence.strangeNumber) return unsure('strange-number');
  if (seen.pictures === 'lost') return unsure('picture-lost');
  if (letters === 0 && seen.inkShare < blankShare) return { source: { kind: 'blank' }, turn: null, signals: ['ink'] };
  if (readsForeign(evidence)) return { source: { kind: 'foreign' }, turn: null, signals: ['text', 'likeness'] };
  return seen.likeness < 0.25 ? { ...looksForeign } : unsure('resembles-too-little');
}

/** Resembles nothing, but is a picture: a bad photo of an expected page would look like this too. */
const looksForeign: PdfPage = { source: { kind: 'foreign' }, turn: null, signals: ['likeness'] };

/** Printed words, not a picture's, that are none of ours. */
function readsForeign({ letters, textSimilarity, seen }: PageEvidence): boolean {
  return letters >= enoughLetters && textSimilarity < 0.2 && seen?.pictures === 'none' && seen.likeness < 0.5;
}

/**
 * The pages of a file together: a page that merely looks foreign is called so only where every expected page was
 * found elsewhere. Otherwise it could be the missing one, beyond recognition. In a file with broken pages, what reads
 * foreign may be one of ours too, with its words spoilt.
 */
export function withoutRashness(pages: readonly PdfPage[], expected: readonly PageName[]): PdfPage[] {
  const found = (name: PageName) =>
    pages.some(
      ({ source }) => source.kind === 'known' && source.document === name.document && source.page === name.page,
    );
  if (expected.every(found)) return [...pages];
  const broken = pages.some(({ source }) => source.kind === 'unsure' && source.reason === 'page-unreadable');
  return pages.map((page) =>
    page.source.kind === 'foreign' && (broken || !page.signals.includes('text'))
      ? { ...page, source: { kind: 'unsure', reason: 'resembles-nothing' } }
      : page,
  );
}

function agree(witnesses: readonly Witness[]): boolean {
  const names = new Set(witnesses.map(({ names: { document, page } }) => `${document}/${page}`));
  return names.size === 1;
}
