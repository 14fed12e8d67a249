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
  readonly seen: { readonly inkShare: number; readonly likeness: number } | null;
}

/** Words enough to tell a text from another. */
const enoughLetters = 40;

/** Two independent signals that agree are enough; nothing may speak against them. */
export function isSettled({ witnesses, strangeNumber }: PageEvidence): boolean {
  return witnesses.length >= 2 && agree(witnesses) && !strangeNumber;
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
  if (letters === 0 && seen.inkShare < blankShare) return { source: { kind: 'blank' }, turn: null, signals: ['ink'] };
  return isForeign(evidence, seen.likeness)
    ? {
        source: { kind: 'foreign' },
        turn: null,
        signals: letters >= enoughLetters ? ['text', 'likeness'] : ['likeness'],
      }
    : unsure('resembles-too-little');
}

function agree(witnesses: readonly Witness[]): boolean {
  const names = new Set(witnesses.map(({ names: { document, page } }) => `${document}/${page}`));
  return names.size === 1;
}

/** A picture without text must look much less like ours than a text page that also reads differently. */
function isForeign({ letters, textSimilarity }: PageEvidence, likeness: number): boolean {
  return letters >= enoughLetters ? textSimilarity < 0.2 && likeness < 0.5 : likeness < 0.25;
}
