import type { Finding } from '../../model/criterion';
import { type Judgement, met, missed, notSeen } from '../../model/judgement';
import type { Seen } from '../../model/observation';
import { judgeOpening } from '../../model/pdf-opening';
import type { TextParagraph } from '../../model/text-document';
import type { CvEntry, CvTextMaterial } from './material';
import type { cvText } from './task';

type SeenHere = Seen<(typeof cvText)['sees'][number]>;
export type CriterionId = (typeof cvText)['criteria'][number]['id'];
type ReadText = Extract<Seen<'document-handed-in'>['facts'], { outcome: 'read' }>;

/** More spaces than that between words align something. */
const mostSpaces = 2;

/** Judges the text document and the PDF handed in last; each may come from any program. */
export function assess(
  material: CvTextMaterial,
  observations: readonly SeenHere[],
): readonly (Finding & { criterion: CriterionId })[] {
  const text = observations.filter((seen) => seen.kind === 'document-handed-in').at(-1);
  const pdf = observations.filter((seen) => seen.kind === 'file-handed-in').at(-1);
  const read = text?.facts.outcome === 'read' ? text.facts : null;
  const ofText = text ? [text.n] : [];
  const judge = (look: (facts: ReadText) => Judgement) => (read ? look(read) : notSeen('no-text-document'));
  return [
    { criterion: 'headings', proof: ofText, ...judge(({ paragraphs }) => judgeHeadings(paragraphs, material)) },
    { criterion: 'aligned', proof: ofText, ...judge(({ paragraphs }) => judgeAlignment(paragraphs, material)) },
    { criterion: 'two-pages', proof: ofText, ...judge((facts) => judgePages(facts, material)) },
    { criterion: 'pdf', proof: pdf ? [pdf.n] : [], ...(pdf ? judgeOpening(pdf.facts) : missed('no-pdf')) },
  ];
}

function judgeHeadings(paragraphs: readonly TextParagraph[], { sections }: CvTextMaterial): Judgement {
  const titles = sections.map(({ title }) => paragraphs.find(({ text }) => sameWords(text, title)));
  if (titles.some((title) => title === undefined)) return notSeen('title-not-found');
  const styled = titles.filter((title) => title?.style === 'heading' || title?.style === 'title').length;
  if (styled === sections.length) return met('headings-styled');
  return missed(styled === 0 ? 'no-heading-styled' : 'some-headings-left');
}

/** Every entry with a tab or in a table, and none with a run of spaces. */
function judgeAlignment(paragraphs: readonly TextParagraph[], { sections }: CvTextMaterial): Judgement {
  const entries = sections.flatMap((section) => section.entries);
  const lines = entries.map((entry) => paragraphs.filter((paragraph) => holds(paragraph, entry)));
  if (lines.some((found) => found.length === 0)) return notSeen('entry-not-found');
  const found = lines.flat();
  if (found.some(({ spaces, inTable }) => spaces > mostSpaces && !inTable)) return missed('spaces-left');
  return found.every(({ tabs, inTable }) => tabs > 0 || inTable) ? met('aligned-by-tabs') : missed('not-aligned');
}

/** An entry in one paragraph, or its halves in the cells of a table. */
function holds({ text, inTable }: TextParagraph, { label, words }: CvEntry): boolean {
  const line = folded(text);
  if (inTable) return line === folded(words) || line === folded(label);
  return line.includes(folded(label)) && line.includes(folded(words));
}

/** Where the program knows its pages they are counted; elsewhere only a page break before the section can be seen. */
function judgePages({ pages, paragraphs }: ReadText, { onPageTwo }: CvTextMaterial): Judgement {
  if (pages) {
    if (pages.length !== 2) return missed(pages.length > 2 ? 'too-many-pages' : 'one-page');
    return sameWords(pages[1] ?? '', onPageTwo) ? met('break-right') : missed('break-elsewhere');
  }
  const at = paragraphs.findIndex(({ text }) => sameWords(text, onPageTwo));
  return breaksBefore(paragraphs, at) ? met('break-right') : notSeen('pages-not-visible');
}

/** A page break on the paragraph itself, or on the empty ones before it, where some programs put it. */
function breaksBefore(paragraphs: readonly TextParagraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  if (!paragraph) return false;
  return paragraph.breakBefore || (paragraphs[at - 1]?.text.trim() === '' && breaksBefore(paragraphs, at - 1));
}

function sameWords(text: string, title: string): boolean {
  return folded(text).replace(/[:.]$/, '') === folded(title);
}

/** Lower case, one space for any white space and any dash alike. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[–—-]/g, '-').replace(/\s+/g, ' ').trim();
}
