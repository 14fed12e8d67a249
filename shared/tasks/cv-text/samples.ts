import type { Observation } from '../../model/observation';
import type { Sample } from '../../model/task';
import type { TextDocumentFacts, TextParagraph } from '../../model/text-document';
import type { CriterionId } from './assess';
import type { CvTextMaterial } from './material';

const allMet = { headings: 'met', aligned: 'met', 'two-pages': 'met', pdf: 'met' } as const;

interface Way {
  readonly styled: boolean;
  readonly tabs: boolean;
  readonly pages: readonly string[];
}

/** The repaired CV, one slip for each criterion, and the ways in which nothing can be seen. */
export function samples(material: CvTextMaterial): readonly Sample<CriterionId>[] {
  const right: Way = { styled: true, tabs: true, pages: [material.name, material.onPageTwo] };
  const slip = (name: string, missed: CriterionId, change: Partial<Way>): Sample<CriterionId> => ({
    name,
    observations: [written(material, { ...right, ...change }), pdf],
    expected: { ...allMet, [missed]: 'missed' },
  });
  return [
    { name: 'perfect', observations: [written(material, right), pdf], expected: allMet },
    slip('bold only', 'headings', { styled: false }),
    slip('spaces left', 'aligned', { tabs: false }),
    slip('no page break', 'two-pages', { pages: [material.name] }),
    { name: 'no PDF', observations: [written(material, right)], expected: { ...allMet, pdf: 'missed' } },
    {
      name: 'only a PDF of an own program',
      observations: [pdf],
      expected: { headings: 'not-seen', aligned: 'not-seen', 'two-pages': 'not-seen', pdf: 'met' },
    },
    {
      name: 'nothing handed in',
      observations: [],
      expected: { headings: 'not-seen', aligned: 'not-seen', 'two-pages': 'not-seen', pdf: 'missed' },
    },
  ];
}

const pdf: Observation = {
  n: 1,
  at: 200_000,
  kind: 'file-handed-in',
  name: 'lebenslauf.pdf',
  facts: { outcome: 'read', bytes: 20_000, pages: [] },
};

function written({ sections, onPageTwo }: CvTextMaterial, way: Way): Observation {
  const paragraphs = sections.flatMap(({ title, entries }): TextParagraph[] => [
    {
      ...plain(title),
      style: way.styled ? 'heading' : 'body',
      level: way.styled ? 1 : 0,
      breakBefore: title === onPageTwo && way.pages.length > 1,
    },
    ...entries.map(({ label, words, spaces }) => ({
      ...plain(`${label}${way.tabs ? '\t' : ' '.repeat(spaces)}${words}`),
      tabs: way.tabs ? 1 : 0,
      spaces: way.tabs ? 1 : spaces,
    })),
  ]);
  const facts: TextDocumentFacts = {
    outcome: 'read',
    bytes: 3_000,
    format: 'writer',
    paragraphs,
    pages: [...way.pages],
  };
  return { n: 0, at: 190_000, kind: 'document-handed-in', name: 'lebenslauf', facts };
}

function plain(text: string): TextParagraph {
  return { text, style: 'body', level: 0, tabs: 0, tabStops: 0, spaces: 1, breakBefore: false, inTable: false };
}
