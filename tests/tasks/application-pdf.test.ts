import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PdfFacts, PdfPage } from '../../shared/model/pdf';
import { assess, type CriterionId } from '../../shared/tasks/application-pdf/assess';
import { type ApplicationPdfMaterial, material } from '../../shared/tasks/application-pdf/material';
import { samples } from '../../shared/tasks/application-pdf/samples';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const pageCriteria = ['all-documents', 'order', 'upright', 'no-extra-pages'];

function judge(of: ApplicationPdfMaterial, facts: PdfFacts, name = 'Bewerbung.pdf') {
  const findings = assess(of, [{ kind: 'file-handed-in', n: 7, at: 1, name, facts }]);
  return Object.fromEntries(findings.map(({ criterion, verdict }) => [criterion, verdict])) as Record<
    CriterionId,
    string
  >;
}

function missedOf(of: ApplicationPdfMaterial, pages: readonly PdfPage[]): string[] {
  const verdicts = judge(of, { outcome: 'read', bytes: 1_000_000, pages: [...pages] });
  return Object.entries(verdicts).flatMap(([criterion, verdict]) => (verdict === 'missed' ? [criterion] : []));
}

function rightPages(certificatesTurned = false): PdfPage[] {
  const certificates = ['certificate-school', 'certificate-work'];
  return ['letter', 'cv', ...(certificatesTurned ? certificates.toReversed() : certificates)].flatMap((document) =>
    (document === 'cv' ? [0, 1] : [0]).map((page) => ({
      source: { kind: 'known', document, page },
      turn: 0,
      signals: [],
    })),
  );
}

const extras: readonly PdfPage[] = [
  { source: { kind: 'blank' }, turn: null, signals: [] },
  { source: { kind: 'foreign' }, turn: null, signals: [] },
];

describe('arrangements', () => {
  test('every right arrangement is all met', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, other) => {
        const of = material(seed);
        const verdicts = judge(of, { outcome: 'read', bytes: of.limitBytes, pages: rightPages(other) });
        expect(new Set(Object.values(verdicts))).toEqual(new Set(['met']));
      }),
    );
  });

  test('any page left out is missed as incomplete, and only so', () => {
    fc.assert(
      fc.property(seeds, fc.nat(4), (seed, left) => {
        const of = material(seed);
        expect(missedOf(of, rightPages().toSpliced(left, 1))).toEqual(['all-documents']);
      }),
    );
  });

  test('any other order of the five pages is missed as disorder, and only so', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(seeds, order, (seed, places) => {
        const of = material(seed);
        const pages = places.flatMap((place) => rightPages()[place] ?? []);
        const right = places.slice(0, 3).join() === '0,1,2';
        expect(missedOf(of, pages)).toEqual(right ? [] : ['order']);
      }),
    );
  });

  test('any turned page is missed as not upright, and only so', () => {
    fc.assert(
      fc.property(seeds, fc.nat(4), fc.constantFrom(90, 180, 270), (seed, at, turn) => {
        const of = material(seed);
        const pages = rightPages().map((page, index) => (index === at ? { ...page, turn } : page)) as PdfPage[];
        expect(missedOf(of, pages)).toEqual(['upright']);
      }),
    );
  });

  test('any blank, foreign or repeated page anywhere is missed as extra, and only so', () => {
    fc.assert(
      fc.property(seeds, fc.nat(5), fc.nat(6), (seed, at, which) => {
        const of = material(seed);
        const pages = rightPages();
        const repeated = pages.slice(0, at)[which % Math.max(1, at)];
        const extra = extras[which] ?? repeated ?? extras[0];
        expect(missedOf(of, extra ? pages.toSpliced(at, 0, extra) : pages)).toEqual(['no-extra-pages']);
      }),
    );
  });

  test('a page nobody can be sure of never makes a page criterion missed by its absence', () => {
    fc.assert(
      fc.property(seeds, fc.nat(4), (seed, at) => {
        const of = material(seed);
        const unsure: PdfPage = { source: { kind: 'unsure', reason: 'signals-disagree' }, turn: null, signals: [] };
        const pages = rightPages().toSpliced(at, 1, unsure);
        const verdicts = judge(of, { outcome: 'read', bytes: 1, pages });
        for (const criterion of pageCriteria) expect(verdicts[criterion as CriterionId]).toBe('not-seen');
      }),
    );
  });
});

describe('files that cannot be read', () => {
  const of = material(5);

  test.each(['empty', 'not-a-pdf', 'locked', 'damaged'] as const)(
    '%s: one PDF missed, the rest not seen',
    (outcome) => {
      const { 'one-pdf': onePdf, ...rest } = judge(of, { outcome, bytes: 10 });
      expect(onePdf).toBe('missed');
      expect(new Set(Object.values(rest))).toEqual(new Set(['not-seen']));
    },
  );

  test.each(['too-slow', 'too-large', 'too-many-pages'] as const)('%s: nothing but the size is missed', (outcome) => {
    const { size, ...rest } = judge(of, { outcome, bytes: 60_000_000 });
    expect(size).toBe('missed');
    expect(new Set(Object.values(rest))).toEqual(new Set(['not-seen']));
    expect(judge(of, { outcome, bytes: 10 }).size).toBe('not-seen');
  });

  test('the file handed in last counts', () => {
    const facts: PdfFacts = { outcome: 'read', bytes: 1, pages: rightPages() };
    const findings = assess(of, [
      { kind: 'file-handed-in', n: 3, at: 1, name: 'x.pdf', facts: { outcome: 'locked', bytes: 1 } },
      { kind: 'file-handed-in', n: 9, at: 2, name: 'Bewerbung.pdf', facts },
    ]);
    expect(findings.every(({ verdict, proof }) => verdict === 'met' && proof.join() === '9')).toBe(true);
  });
});

describe('file names', () => {
  const of = { ...material(1), applicant: { given: 'Zoë', family: 'Özdemir' } };
  const facts: PdfFacts = { outcome: 'read', bytes: 1, pages: rightPages() };
  const verdictOf = (name: string) => judge(of, facts, name)['file-name'];

  test.each([
    'Bewerbung.pdf',
    'bewerbungsunterlagen_2027.PDF',
    'Özdemir.pdf',
    'Oezdemir_Zoe.pdf',
    'ozdemir-merged.pdf',
    'O\u0308zdemir.pdf',
    'zoe.pdf',
    'Meine Be-werbung (1).pdf',
    'application final.pdf',
    'CV.pdf',
    'cv_und_zeugnisse.pdf',
    'Lebenslauf',
  ])('%s tells', (name) => expect(verdictOf(name)).toBe('met'));

  test.each([
    'merged.pdf',
    'document(1).pdf',
    'Dokument 1.pdf',
    'scan0007.pdf',
    'Unbenannt.pdf',
    '20270114_0912.pdf',
    'ilovepdf_merged (3).pdf',
    'neu.pdf',
    '.pdf',
    'a.pdf',
  ])('%s tells nothing', (name) => expect(verdictOf(name)).toBe('missed'));

  test('a short name counts only as a word of its own', () => {
    const ben = { ...material(1), applicant: { given: 'Ben', family: 'Kaya' } };
    expect(judge(ben, facts, 'unbenannt.pdf')['file-name']).toBe('missed');
    for (const name of ['Ben.pdf', 'BenKaya.pdf', 'neu_kaya.pdf', 'KAYA 2.pdf']) {
      expect(judge(ben, facts, name)['file-name'], name).toBe('met');
    }
  });

  test.each(['заява.pdf', 'für Frau Weber.pdf', 'fgh.pdf'])('%s is left to the coach', (name) =>
    expect(verdictOf(name)).toBe('not-seen'),
  );
});

describe('material', () => {
  test('names, numbers and order tell nothing and repeat for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { documents } = material(seed);
        expect(material(seed).documents).toEqual(documents);
        expect(new Set(documents.map(({ fileName }) => fileName)).size).toBe(4);
        const numbers = documents.flatMap(({ pages }) => pages.map(({ number }) => number)).filter(Boolean);
        expect(new Set(numbers).size).toBe(5);
        for (const number of numbers) expect(number).toMatch(/^PF[0-9A-HJKMNP-TV-Z]{8}$/);
        for (const { fileName, id } of documents) expect(fileName.toLowerCase()).not.toContain(id.slice(0, 6));
        expect(
          documents.flatMap(({ pages }) => pages).filter(({ render, turn }) => render === 'image' && turn % 180 === 90),
        ).toHaveLength(1);
      }),
    );
  });

  test('the first document is each of the four about equally often', () => {
    const firsts = Array.from({ length: 800 }, (_, seed) => material(seed * 7919).documents[0]?.id);
    for (const id of ['letter', 'cv', 'certificate-school', 'certificate-work']) {
      expect(firsts.filter((first) => first === id).length).toBeGreaterThan(120);
    }
  });
});

test.each(['de', 'en'])('every reason the assessor can give has a sentence (%s)', (code) => {
  const words = JSON.parse(readFileSync(`locales/${code}/application-pdf.json`, 'utf8')) as {
    reason: Record<string, string>;
  };
  const rules = ['assess', 'file-name'].map((file) => readFileSync(`shared/tasks/application-pdf/${file}.ts`, 'utf8'));
  const codes = [...rules.join('').matchAll(/(?:met|missed|notSeen)\(\s*'([a-z-]+)'/g)].map(
    ([, reason]) => reason ?? '',
  );
  expect(codes.length).toBeGreaterThan(12);
  expect(codes.filter((reason) => !words.reason[reason])).toEqual([]);
});

test('the samples are judged as they say', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const of = material(seed);
      for (const { observations, expected } of samples(of)) {
        const handed = observations.flatMap((each) => (each.kind === 'file-handed-in' ? [each] : []));
        const verdicts = Object.fromEntries(assess(of, handed).map(({ criterion, verdict }) => [criterion, verdict]));
        expect(verdicts).toEqual(expected);
      }
    }),
    { numRuns: 50 },
  );
});
