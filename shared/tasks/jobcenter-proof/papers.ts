import { contractWords } from '../../content/contract-papers';
import { lineBlock, textBlock } from '../../model/block';
import type { Block, DocumentSpec } from '../../model/document';
import { documentNumber } from '../../model/document-number';
import type { Random } from '../../model/random';

export type ProofKind = 'rent' | 'work';

/** What is filled into the papers. */
export type Life = Readonly<
  Record<'name' | 'street' | 'town' | 'partner' | 'rooms' | 'amount' | 'extra' | 'start' | 'signed', string>
>;

/** The contract: three pages from a scanning app, one of them lying sideways. */
export function proofPaper(seed: number, kind: ProofKind, life: Life, random: Random): DocumentSpec {
  const { title, pages } = contractWords[kind];
  const sideways = random.integer(0, 2);
  const turn = random.pick([90, 270] as const);
  return {
    id: 'proof',
    fileName: 'proof.pdf',
    pages: pages.map((paragraphs, page) => ({
      number: documentNumber(seed, `proof/${page}`),
      blocks: contractPage(title, page, paragraphs, life),
      render: 'image',
      turn: page === sideways ? turn : 0,
    })),
  };
}

function contractPage(title: string, page: number, paragraphs: readonly string[], life: Life): readonly Block[] {
  const place = contractWords.pageOf.replace('{page}', String(page + 1));
  return [
    textBlock(60, 60, 330, title, { size: page === 0 ? 26 : 14, weight: 'bold' }),
    textBlock(400, 64, 132, place, { align: 'right', weight: 'bold' }),
    lineBlock(60, 104, 472),
    ...paragraphs.map((paragraph, at) => textBlock(60, 140 + at * 170, 472, filled(paragraph, life), { size: 13 })),
  ];
}

/** A bill that lies among the files. */
export function otherPaper(seed: number, life: Life): DocumentSpec {
  const { title, text } = contractWords.other;
  const blocks = [
    { kind: 'box', x: 60, y: 50, width: 475, height: 24, shade: 0.75 } as const,
    textBlock(60, 110, 472, title, { size: 18, weight: 'bold' }),
    textBlock(60, 170, 472, filled(text, life), { size: 13 }),
  ];
  return {
    id: 'other',
    fileName: 'other.pdf',
    pages: [{ number: documentNumber(seed, 'other'), blocks, render: 'text', turn: 0 }],
  };
}

function filled(words: string, life: Life): string {
  return words.replace(/\{(\w+)\}/g, (whole, key: string) => life[key as keyof Life] ?? whole);
}
