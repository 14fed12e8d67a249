import type { Observation } from '../../model/observation';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { JobSearchMaterial } from './material';

const allMet = { 'right-ad': 'met', 'filter-used': 'met', 'search-saved': 'met' } as const;

/** The right way, one slip for each criterion, and nothing done. */
export function samples(material: JobSearchMaterial): readonly Sample<CriterionId>[] {
  const [search, save, choose] = rightWay(material);
  const tooFar = material.ads.find(
    ({ title, distance }) => title === material.wish.title && distance > material.wish.radius,
  );
  const slip = (name: string, missed: CriterionId, observations: readonly Observation[]): Sample<CriterionId> => ({
    name,
    observations,
    expected: { ...allMet, [missed]: 'missed' },
  });
  return [
    { name: 'perfect', observations: [search, save, choose], expected: allMet },
    slip('too far', 'right-ad', [search, save, { n: 2, at: 90_000, kind: 'ad-chosen', ad: tooFar?.id ?? 'ad-0' }]),
    slip('scrolled only', 'filter-used', [save, choose]),
    slip('not saved', 'search-saved', [search, choose]),
    {
      name: 'nothing done',
      observations: [],
      expected: { 'right-ad': 'missed', 'filter-used': 'missed', 'search-saved': 'missed' },
    },
  ];
}

function rightWay({ wish, right }: JobSearchMaterial): [Observation, Observation, Observation] {
  const words = wish.title;
  const filters = [{ filter: 'kind', value: wish.kind }];
  return [
    { n: 0, at: 40_000, kind: 'search-made', words, filters, hits: 7 },
    { n: 1, at: 60_000, kind: 'search-saved', words, filters, alert: true },
    { n: 2, at: 90_000, kind: 'ad-chosen', ad: right },
  ];
}
