import type { Finding } from '../../model/criterion';
import type { Seen } from '../../model/observation';
import type { JobAd, JobSearchMaterial } from './material';
import type { jobSearch } from './task';

type SeenHere = Seen<(typeof jobSearch)['sees'][number]>;
export type CriterionId = (typeof jobSearch)['criteria'][number]['id'];
type FindingHere = Finding & { criterion: CriterionId };

/** A search that leaves at most so many of the forty ads has narrowed them down. */
const fewHits = 12;

/** Judges by the ad noted last, by any search that narrowed the ads down or named two points, by any saved search. */
export function assess(material: JobSearchMaterial, observations: readonly SeenHere[]): readonly FindingHere[] {
  return [judgeAd(material, observations), judgeFilter(observations), judgeSaved(observations)];
}

function judgeAd(material: JobSearchMaterial, observations: readonly SeenHere[]): FindingHere {
  const chosen = observations.filter((seen) => seen.kind === 'ad-chosen').at(-1);
  if (!chosen) return missed('right-ad', 'no-ad');
  if (chosen.ad === material.right) return met('right-ad', 'right-ad', chosen);
  const ad = material.ads.find(({ id }) => id === chosen.ad);
  return { ...missed('right-ad', ad ? differenceOf(ad, material) : 'other-job'), proof: [chosen.n] };
}

/** The first point in which an ad differs from the wish. */
function differenceOf(ad: JobAd, { wish }: JobSearchMaterial): string {
  if (ad.title !== wish.title) return 'other-job';
  if (ad.kind !== wish.kind) return 'other-kind';
  if (ad.distance > wish.radius) return 'too-far';
  return ad.hours === wish.hours ? 'other-start' : 'other-hours';
}

function judgeFilter(observations: readonly SeenHere[]): FindingHere {
  const searches = observations.filter((seen) => seen.kind === 'search-made');
  const asked = searches.filter(({ words, filters }) => words.trim() !== '' || filters.length > 0);
  const narrow = asked.find(({ hits }) => hits > 0 && hits <= fewHits);
  if (narrow) return met('filter-used', 'narrowed', narrow);
  const combined = asked.find(({ words, filters, hits }) => hits > 0 && filters.length + (words.trim() ? 1 : 0) > 1);
  if (combined) return met('filter-used', 'combined', combined);
  if (asked.length === 0) return missed('filter-used', 'no-filter');
  return missed('filter-used', asked.some(({ hits }) => hits > 0) ? 'still-many' : 'nothing-left');
}

function judgeSaved(observations: readonly SeenHere[]): FindingHere {
  const saved = observations.find((seen) => seen.kind === 'search-saved');
  if (!saved) return missed('search-saved', 'not-saved');
  return met('search-saved', saved.alert ? 'saved-with-alert' : 'saved', saved);
}

function met(criterion: CriterionId, reason: string, proof: SeenHere): FindingHere {
  return { criterion, verdict: 'met', reason, proof: [proof.n] };
}

function missed(criterion: CriterionId, reason: string): FindingHere {
  return { criterion, verdict: 'missed', reason, proof: [] };
}
