import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { documentNumberPattern } from '../../model/document-number';
import type { PdfPage } from '../../model/pdf';
import type { PdfWorld } from '../pdf-world';
import { paintPdfPage } from '../picture-page';
import { type PageCode, readCode } from './code';
import { decide, isComplete, isSettled, type PageEvidence, type Witness } from './decide';
import { blankShare, inkShare } from './ink';
import { alike, correlation, type Likeness, likeness as likenessOf, lookByCode, pageLook } from './likeness';
import { picturesOn } from './pictures';
import type { Reference } from './reference';
import { gramsOf, jaccard, type PageText, readText } from './text';

/** Pixels across when a page must be looked at: about 110 dpi for A4, twice what the code needs. */
const lookWidth = 910;

/** Reads the text layer first and looks at the page only where that leaves a doubt. */
export async function inspectPage(
  pdf: PDFDocumentProxy,
  index: number,
  references: readonly Reference[],
  world: PdfWorld,
): Promise<PdfPage> {
  const page = await pdf.getPage(index + 1);
  const read = evidenceOfText(await readText(page), references);
  if (isComplete(read)) return decide(read, blankShare);
  const canvas = await paintPdfPage(pdf, index, lookWidth, world);
  const ink = inkShare(canvas);
  if (read.letters === 0 && ink < blankShare) return decide(await withLook(read, ink, 0, page), blankShare);
  const { evidence, likeness } = evidenceOfLook(read, canvas, references, world);
  return decide(isSettled(evidence) ? evidence : await withLook(evidence, ink, likeness, page), blankShare);
}

async function withLook(
  evidence: PageEvidence,
  inkShare: number,
  likeness: number,
  page: PDFPageProxy,
): Promise<PageEvidence> {
  return { ...evidence, seen: { inkShare, likeness, pictures: await picturesOn(page) } };
}

export function evidenceOfText({ letters, turn }: PageText, references: readonly Reference[]): PageEvidence {
  const numbers = new Set(letters.match(documentNumberPattern) ?? []);
  const named = references.filter(({ number }) => numbers.has(number));
  const grams = gramsOf(letters);
  const similar = ranked(references, (reference) => jaccard(grams, reference.grams));
  const witnesses: Witness[] = named.map((names) => witness('number', names));
  if (similar.score >= 0.5 && similar.margin >= 0.2 && similar.best) witnesses.push(witness('text', similar.best));
  return {
    witnesses,
    strangeNumber: numbers.size > named.length,
    letters: letters.length,
    textSimilarity: similar.score,
    turns: turn === null || witnesses.length === 0 ? [] : [turn],
    seen: null,
  };
}

function evidenceOfLook(
  read: PageEvidence,
  canvas: OffscreenCanvas,
  references: readonly Reference[],
  world: PdfWorld,
): { readonly evidence: PageEvidence; readonly likeness: number } {
  const code = readCode(canvas);
  const coded = references.find(({ number }) => number === code?.text);
  const looks = lookAlike(canvas, code, coded, references, world);
  const witnesses = [...read.witnesses];
  if (coded) witnesses.push(witness('code', coded));
  if (looks.score >= alike && looks.margin >= 0.15 && looks.best) witnesses.push(witness('likeness', looks.best));
  const turns = [...read.turns];
  if (coded && code) turns.push(code.turn);
  if (witnesses.at(-1)?.signal === 'likeness' && looks.found) turns.push(looks.found.turn);
  const strangeNumber = read.strangeNumber || (!coded && isDocumentNumber(code?.text));
  return { evidence: { ...read, witnesses, strangeNumber, turns }, likeness: looks.score };
}

/** The whole page against every reference; a page that fits none is tried again by its code. */
function lookAlike(
  canvas: OffscreenCanvas,
  code: PageCode | null,
  coded: Reference | undefined,
  references: readonly Reference[],
  world: PdfWorld,
): Ranking {
  const look = pageLook(canvas);
  const whole = ranked(references, (reference) => likenessOf(look, reference.look()));
  if (!code || !coded || whole.score >= alike) return whole;
  const upright = lookByCode(canvas, code, coded.look(), world);
  return ranked(references, (reference) => ({
    score: correlation(upright.ink, reference.look().ink),
    turn: code.turn,
  }));
}

interface Ranking {
  readonly best: Reference | undefined;
  readonly score: number;
  /** Distance to the second best. */
  readonly margin: number;
  readonly found: Likeness | undefined;
}

function ranked(references: readonly Reference[], rate: (reference: Reference) => number | Likeness): Ranking {
  const rated = references
    .map((reference) => {
      const rating = rate(reference);
      return typeof rating === 'number'
        ? { reference, score: rating, found: undefined }
        : { reference, score: rating.score, found: rating };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = rated;
  const score = first?.score ?? 0;
  return { best: first?.reference, score, margin: score - (second?.score ?? 0), found: first?.found };
}

function witness(signal: Witness['signal'], { document, page }: Reference): Witness {
  return { signal, names: { document, page } };
}

function isDocumentNumber(text: string | undefined): boolean {
  return text !== undefined && text.match(documentNumberPattern)?.[0] === text;
}
