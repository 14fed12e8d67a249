import type { PageInWords } from '../../apps/pdf-desk/page-in-words';
import type { PageSpec } from '../../model/document';

/** Longest headline that is still heard in one breath. */
const longestHeadline = 120;

/** A page of the material for somebody who cannot see it: the scan has no text that a program could read aloud. */
export function pageInWords({ blocks, turn }: PageSpec): PageInWords {
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block] : []));
  const bold = texts.filter(({ weight }) => weight === 'bold');
  const headline = bold.map(({ text }) => text).join(', ');
  return {
    headline: headline.length > longestHeadline ? `${headline.slice(0, longestHeadline)} …` : headline,
    text: texts.map(({ text }) => text).join('\n'),
    turn,
  };
}
