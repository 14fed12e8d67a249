import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../shared/apps/writer/facts';
import type { WrittenBlock, WrittenText } from '../../shared/apps/writer/text';
import type { Observation } from '../../shared/model/observation';
import type { TextDocumentFacts } from '../../shared/model/text-document';
import { assess } from '../../shared/tasks/cv-text/assess';
import { brokenText } from '../../shared/tasks/cv-text/broken-text';
import { type CvTextMaterial, material } from '../../shared/tasks/cv-text/material';
import { samples } from '../../shared/tasks/cv-text/samples';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });
type Log = Parameters<typeof assess>[1];

const verdicts = (from: CvTextMaterial, log: readonly Observation[]) =>
  Object.fromEntries(assess(from, log as Log).map(({ criterion, verdict }) => [criterion, verdict]));

const handedIn = (facts: TextDocumentFacts): Observation => ({
  n: 0,
  at: 1,
  kind: 'document-handed-in',
  name: 'cv',
  facts,
});

/** The broken text, repaired with the word processor in one of several right ways. */
function repaired(from: CvTextMaterial, level: 1 | 2, tabStop: 3 | 4 | 5 | 6 | null, gap: string): WrittenText {
  const titles = from.sections.map(({ title }) => title);
  return brokenText(from).flatMap((block): WrittenBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const words = block.pieces.map(({ text }) => text).join('');
    if (!titles.includes(words)) {
      const aligned = words.replace(/ {3,}/, gap);
      return [{ kind: 'paragraph', pieces: [{ text: aligned, bold: block.pieces[0]?.bold ?? false }], tabStop }];
    }
    const heading: WrittenBlock = { kind: 'heading', level, pieces: [{ text: words, bold: false }] };
    return words === from.onPageTwo ? [{ kind: 'break' }, heading] : [heading];
  });
}

describe('material', () => {
  test('is a CV with every fault in it, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      const facts = factsOf(brokenText(made));
      expect(verdicts(made, [handedIn(facts)])).toEqual({
        headings: 'missed',
        aligned: 'missed',
        'two-pages': 'missed',
        pdf: 'missed',
      });
      expect(facts.pages).toHaveLength(1);
    }
  });
});

describe('judging', () => {
  test('every sample gets what it expects, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      for (const { name, observations, expected } of samples(made)) {
        expect(verdicts(made, observations), name).toEqual(expected);
      }
    }
  });

  test('every right repair is met: any heading level, any tab stop, spaces left beside the tab', () => {
    const stops = fc.constantFrom(null, 3 as const, 4 as const, 5 as const, 6 as const);
    const gaps = fc.constantFrom('\t', ' \t', '\t\t', ':\t');
    fc.assert(
      fc.property(someSeed, fc.constantFrom(1 as const, 2 as const), stops, gaps, (seed, level, stop, gap) => {
        const made = material(seed);
        const found = verdicts(made, [handedIn(factsOf(repaired(made, level, stop, gap)))]);
        expect(found).toMatchObject({ headings: 'met', aligned: 'met', 'two-pages': 'met' });
      }),
    );
  });

  test('a document of another program tells no pages: without a break they are not seen, never missed', () => {
    const made = material(4);
    const { pages: _, ...facts } = factsOf(repaired(made, 1, 4, '\t'));
    const unbroken = facts.paragraphs.map((paragraph) => ({ ...paragraph, breakBefore: false }));
    const own = (paragraphs: typeof unbroken) => verdicts(made, [handedIn({ ...facts, format: 'odt', paragraphs })]);
    expect(own(facts.paragraphs)['two-pages']).toBe('met');
    const onEmptyLine = facts.paragraphs.flatMap((paragraph) =>
      paragraph.breakBefore
        ? [
            { ...paragraph, text: '', style: 'body' as const, level: 0 },
            { ...paragraph, breakBefore: false },
          ]
        : [paragraph],
    );
    expect(own(onEmptyLine)['two-pages']).toBe('met');
    expect(own(unbroken)['two-pages']).toBe('not-seen');
  });

  test('a borderless table aligns as well', () => {
    const made = material(4);
    const { pages: _, ...facts } = factsOf(repaired(made, 1, 4, '\t'));
    const cells = facts.paragraphs.flatMap((paragraph) =>
      paragraph.text.split('\t').map((text) => ({ ...paragraph, text, tabs: 0, inTable: paragraph.tabs > 0 })),
    );
    expect(verdicts(made, [handedIn({ ...facts, format: 'docx', paragraphs: cells })]).aligned).toBe('met');
  });
});
