import { needsFrom, notNeededUpTo } from '../../measure/placement-rules';
import type { CourseModuleId } from '../../model/course-module';
import type { Applicant } from './applicant';
import { distance, meanNeed, needVector } from './need-vector';

/** People who need about the same modules. */
export interface SimilarGroup {
  /** In the order of their ids. */
  readonly people: readonly Applicant[];
  /** Modules that the whole group needs: mean need at least 0.8. */
  readonly needed: readonly CourseModuleId[];
  /** Modules that the whole group can do without: mean need at most 0.2. */
  readonly spared: readonly CourseModuleId[];
  /** The module in which this group differs most from everybody; null where it does not, or where it is the only group. */
  readonly marked: { readonly module: CourseModuleId; readonly more: boolean } | null;
}

/** A difference of mean needs below this says nothing worth a sentence. */
const tellableDifference = 0.1;

interface Placed {
  readonly applicant: Applicant;
  readonly need: readonly number[];
}

/**
 * Groups of at most `size` people with similar need, as equal in number as possible. First the people are halved again and
 * again along the module in which they differ most, then two people of different groups change places as long as that makes
 * the groups more alike inside. Deterministic, whatever the order of the people. `size`: at least 1.
 */
export function similarGroups(
  applicants: readonly Applicant[],
  modules: readonly CourseModuleId[],
  size: number,
): readonly SimilarGroup[] {
  if (applicants.length === 0) return [];
  const placed = [...applicants]
    .sort((a, b) => (a.check < b.check ? -1 : 1))
    .map((applicant) => ({ applicant, need: needVector(applicant, modules) }));
  const groups = exchanged(halved(placed, Math.ceil(placed.length / Math.max(1, size))));
  const everybody = meanNeed(placed.map(({ need }) => need));
  return groups.map((group) => described(group, modules, groups.length === 1 ? null : everybody));
}

/** `count` groups whose sizes differ by at most one. */
function halved(people: readonly Placed[], count: number): Placed[][] {
  if (count <= 1) return [[...people]];
  const along = widestModule(people);
  const sorted = [...people].sort(
    (a, b) => (b.need[along] ?? 0) - (a.need[along] ?? 0) || (a.applicant.check < b.applicant.check ? -1 : 1),
  );
  const first = Math.floor(count / 2);
  const small = Math.floor(people.length / count);
  const larger = people.length % count;
  const cut = small * first + Math.min(first, larger);
  return [...halved(sorted.slice(0, cut), first), ...halved(sorted.slice(cut), count - first)];
}

/** Position of the module with the largest variance, the first among equals. */
function widestModule(people: readonly Placed[]): number {
  const mean = meanNeed(people.map(({ need }) => need));
  const spread = mean.map((middle, at) =>
    people.reduce((sum, { need }) => sum + ((need[at] as number) - middle) ** 2, 0),
  );
  return spread.indexOf(Math.max(...spread));
}

/** Rounds over all pairs; more never changed anything in trials with a thousand people. */
const mostRounds = 4;

function exchanged(groups: readonly (readonly Placed[])[]): Placed[][] {
  const now = groups.map((group) => [...group]);
  for (let round = 0; round < mostRounds; round++) {
    let changed = false;
    for (let a = 0; a < now.length; a++) {
      for (let b = a + 1; b < now.length; b++) {
        if (exchangeBest(now[a] as Placed[], now[b] as Placed[])) changed = true;
      }
    }
    if (!changed) break;
  }
  return now;
}

/** Lets each of the first group change with whom it pays most; distances are to the middles before the exchange. */
function exchangeBest(first: Placed[], second: Placed[]): boolean {
  let changed = false;
  for (let i = 0; i < first.length; i++) {
    const [middle, other] = [meanNeed(first.map(({ need }) => need)), meanNeed(second.map(({ need }) => need))];
    const pull = ({ need }: Placed) => distance(need, middle) - distance(need, other);
    const pulls = second.map(pull);
    const least = pulls.indexOf(Math.min(...pulls));
    const [one, partner] = [first[i] as Placed, second[least] as Placed];
    if (pull(one) - (pulls[least] as number) <= 1e-9) continue;
    first[i] = partner;
    second[least] = one;
    changed = true;
  }
  return changed;
}

function described(
  group: readonly Placed[],
  modules: readonly CourseModuleId[],
  everybody: readonly number[] | null,
): SimilarGroup {
  const mean = meanNeed(group.map(({ need }) => need));
  const those = (fits: (need: number) => boolean) => modules.filter((_, at) => fits(mean[at] as number));
  return {
    people: group.map(({ applicant }) => applicant).sort((a, b) => (a.check < b.check ? -1 : 1)),
    needed: those((need) => need >= needsFrom),
    spared: those((need) => need <= notNeededUpTo),
    marked: everybody && markedModule(mean, everybody, modules),
  };
}

function markedModule(mean: readonly number[], everybody: readonly number[], modules: readonly CourseModuleId[]) {
  const leads = mean.map((need, at) => need - (everybody[at] as number));
  const furthest = leads.reduce((best, lead, at) => (Math.abs(lead) > Math.abs(leads[best] as number) ? at : best), 0);
  const module = modules[furthest];
  const lead = leads[furthest] as number;
  return module && Math.abs(lead) >= tellableDifference ? { module, more: lead > 0 } : null;
}
