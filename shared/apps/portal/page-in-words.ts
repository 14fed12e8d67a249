import type { PageSpec } from '../../model/document';
import type { PageInWords } from '../pdf-desk/page-in-words';

/** Longest headline that is still heard in one breath. */
const longestHeadline = 120;

/** A printed page for somebody who cannot see it. */
export function pageInWords({ blocks, turn }: Pick<PageSpec, 'blocks' | 'turn'>): PageInWords {
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block] : []));
  const headline = texts.flatMap(({ weight, text }) => (weight === 'bold' ? [text] : [])).join(', ');
  return {
    headline: headline.length > longestHeadline ? `${headline.slice(0, longestHeadline)} …` : headline,
    text: texts.map(({ text }) => text).join('\n'),
    turn,
  };
}
