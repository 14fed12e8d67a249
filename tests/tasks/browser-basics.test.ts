import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation, Report } from '../../shared/model/observation';
import { nearly, numberIn } from '../../shared/tasks/browser-basics/answers';
import { assess } from '../../shared/tasks/browser-basics/assess';
import { askedPrice, type BrowserBasicsMaterial, material } from '../../shared/tasks/browser-basics/material';
import { samples } from '../../shared/tasks/browser-basics/samples';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });
const source = fc.constantFrom('browser' as const, 'simulation' as const);

type Log = Parameters<typeof assess>[1];
const findings = (from: BrowserBasicsMaterial, log: readonly Observation[]) => assess(from, log as Log);
const verdicts = (from: BrowserBasicsMaterial, log: readonly Observation[]) =>
  Object.fromEntries(findings(from, log).map(({ criterion, verdict }) => [criterion, verdict]));
const allMet = { 'bookmark-folder': 'met', tabs: 'met', 'download-found': 'met', 'right-figure': 'met' };

describe('material', () => {
  test('asks for a price that stands on the page once, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      expect(made.prices).toHaveLength(22);
      expect(new Set(made.prices.map(({ euros }) => euros)).size).toBe(22);
      expect(made.prices.findIndex(({ ticket }) => ticket === made.asked)).toBeGreaterThan(7);
      expect(askedPrice(made)).toBeGreaterThan(0);
      for (const page of made.three) expect(made.links).toContain(page);
    }
  });

  test('is the same for the same seed', () => {
    expect(material(5)).toEqual(material(5));
  });
});

describe('judging', () => {
  test('every sample gets what it expects, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      for (const { name, observations, expected } of samples(made)) {
        expect(verdicts(made, observations), `${seed}: ${name}`).toEqual(expected);
      }
    }
  });

  test('every right way counts: any order, more tabs, detours, either browser, tidied up afterwards', () => {
    fc.assert(
      fc.property(someSeed, source, fc.boolean(), fc.boolean(), fc.boolean(), (seed, from, opened, english, tidied) => {
        const made = material(seed);
        const [jobs, prices, side] = made.three;
        const folder = ` ${(english ? made.folder.english : made.folder.german).toUpperCase()}`;
        const facts: Report[] = [
          { kind: 'answer-given', question: 'price', answer: '4' },
          { kind: 'answer-given', question: 'price', answer: `ca. ${askedPrice(made)},00 €` },
          { kind: 'bookmark-kept', source: from, link: jobs, folder: '' },
          { kind: 'download-done', source: from, file: 'directions' },
          { kind: 'bookmark-kept', source: from, link: jobs, folder },
          { kind: 'tabs-open', source: from, links: ['start', side, prices, jobs, jobs] },
          { kind: 'tab-closed', source: from, link: 'start' },
          { kind: 'tab-closed', source: from, link: side },
          { kind: 'download-done', source: from, file: 'leaflet' },
          opened
            ? { kind: 'download-opened', source: from, file: 'leaflet' }
            : { kind: 'answer-given', question: 'code', answer: made.code.toLowerCase().replace(' ', '-') },
          ...(tidied ? [{ kind: 'tabs-open' as const, source: from, links: [] }] : []),
        ];
        const log = facts.map((fact, n) => ({ ...fact, n, at: n * 1_000 }) as Observation);
        expect(verdicts(made, log)).toEqual(allMet);
      }),
    );
  });

  test('what was seen in the real browser is better evidence', () => {
    const made = material(3);
    const real = samples(made).find(({ name }) => name === 'perfect in the real browser');
    const grades = findings(made, real?.observations ?? []).map(({ grade }) => grade);
    expect(grades).toEqual(['browser', 'browser', 'browser', 'browser']);
    const here = samples(made).find(({ name }) => name === 'perfect');
    expect(findings(made, here?.observations ?? []).map(({ grade }) => grade)).toEqual(Array(4).fill(undefined));
  });

  test('closing before all three were open is no closing', () => {
    const made = material(3);
    const log: Observation[] = [
      { n: 0, at: 0, kind: 'tab-closed', source: 'simulation', link: made.three[2] },
      { n: 1, at: 1, kind: 'tabs-open', source: 'simulation', links: [...made.three] },
    ];
    expect(findings(made, log)[1]).toMatchObject({ verdict: 'missed', reason: 'none-closed' });
  });
});

test('amounts are read as people write them', () => {
  const written = ['49', '49 Euro', '€ 49', '49,00', '49.00 EUR', '49,-', ' 49 . ', '49,0'];
  expect(written.map(numberIn)).toEqual(written.map(() => 49));
  expect(['1.250', '1 250,00 €', "1'250"].map(numberIn)).toEqual([1250, 1250, 1250]);
  expect(numberIn('47,50')).toBe(47.5);
  expect(numberIn('neunundvierzig')).toBeNull();
});

test('a folder is known with a slip of the pen, and not otherwise', () => {
  expect(nearly('bewerbungen', 'Bewerbung')).toBe(true);
  expect(nearly('Job-Suche', 'Jobsuche')).toBe(true);
  expect(nearly('', 'Zukunft')).toBe(false);
  expect(nearly('Lesezeichenleiste', 'Bewerbung')).toBe(false);
});
