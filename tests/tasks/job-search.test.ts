import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksNothing, filtersOf, hitsOf, type Search } from '../../shared/apps/job-board/search';
import type { Observation } from '../../shared/model/observation';
import { assess } from '../../shared/tasks/job-search/assess';
import { type JobAd, type JobSearchMaterial, material } from '../../shared/tasks/job-search/material';
import { samples } from '../../shared/tasks/job-search/samples';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });

type Log = Parameters<typeof assess>[1];
const verdicts = (from: JobSearchMaterial, log: readonly Observation[]) =>
  Object.fromEntries(assess(from, log as Log).map(({ criterion, verdict }) => [criterion, verdict]));

const fits = ({ wish }: JobSearchMaterial, ad: JobAd) =>
  ad.title === wish.title &&
  ad.kind === wish.kind &&
  ad.hours === wish.hours &&
  ad.distance <= wish.radius &&
  ad.start.startsWith(wish.month);

const searchFor = ({ wish }: JobSearchMaterial): Search => ({
  words: wish.title,
  kind: wish.kind,
  hours: wish.hours,
  radius: wish.radius as 10 | 20 | 30,
  start: wish.month,
});

describe('material', () => {
  test('holds forty ads of which exactly one fits, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      expect(made.ads).toHaveLength(40);
      expect(made.ads.filter((ad) => fits(made, ad)).map(({ id }) => id)).toEqual([made.right]);
    }
  });

  test('is solvable with the board: the right filters leave the right ad alone', () => {
    for (const seed of seeds) {
      const made = material(seed);
      expect(hitsOf(searchFor(made), made.ads).map(({ id }) => id)).toEqual([made.right]);
    }
  });

  test('is the same for the same seed, and the right ad stands anywhere', () => {
    expect(material(5)).toEqual(material(5));
    expect(new Set(seeds.map((seed) => material(seed).right)).size).toBe(40);
  });
});

describe('judging', () => {
  test('every sample gets what it expects, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      for (const { observations, expected } of samples(made)) expect(verdicts(made, observations)).toEqual(expected);
    }
  });

  test('any search for two points of the wish or more is good use of the filters, however many ads it leaves', () => {
    fc.assert(
      fc.property(someSeed, fc.boolean(), fc.boolean(), (seed, byWords, byStart) => {
        const made = material(seed);
        const { words, start, ...rest } = searchFor(made);
        const search = { ...rest, words: byWords ? words : '', ...(byStart && start && { start }) };
        const hits = hitsOf(search, made.ads).length;
        const log: Observation[] = [
          { n: 0, at: 1, kind: 'search-made', words: search.words, filters: filtersOf(search), hits },
        ];
        expect(verdicts(made, log)['filter-used']).toBe('met');
      }),
    );
  });

  test.each([
    ['Gärtner', 12, 'narrowed'],
    ['a', 13, 'still-many'],
    ['asdf', 0, 'nothing-left'],
  ])('a search for "%s" with %i hits: %s', (words, hits, reason) => {
    const log: Observation[] = [{ n: 0, at: 1, kind: 'search-made', words, filters: [], hits }];
    const finding = assess(material(1), log as Log).find(({ criterion }) => criterion === 'filter-used');
    expect(finding?.reason).toBe(reason);
  });

  test('the ad noted last counts', () => {
    const made = material(1);
    const other = made.ads.find(({ id }) => id !== made.right)?.id ?? '';
    const choose = (n: number, ad: string): Observation => ({ n, at: n, kind: 'ad-chosen', ad });
    expect(verdicts(made, [choose(0, other), choose(1, made.right)])['right-ad']).toBe('met');
    expect(verdicts(made, [choose(0, made.right), choose(1, other)])['right-ad']).toBe('missed');
  });
});

test('a search without words and filters asks for nothing', () => {
  expect(asksNothing({ words: '  ' })).toBe(true);
  expect(asksNothing({ words: '', hours: 'part' })).toBe(false);
});

test('words are found without accents and in any order', () => {
  const ad: JobAd = {
    id: 'ad-1',
    title: 'Gärtner/in',
    firm: 'Gartenbau Grünwald',
    place: 'Höchst',
    distance: 3,
    kind: 'apprenticeship',
    hours: 'full',
    start: '2027-08-01',
  };
  expect(hitsOf({ words: 'hochst GARTNER' }, [ad])).toEqual([ad]);
  expect(hitsOf({ words: 'tischler' }, [ad])).toEqual([]);
});
