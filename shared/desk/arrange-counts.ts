import { rowsPassing } from './arrange';
import { type CaseQuestion, type CaseSources, caseReader, cases } from './arrange-cases';
import { keyOf, type View } from './arrange-view';
import type { OverviewIndex } from './overview-index';

/**
 * How many people stand behind each case of a question, in the order of `cases`, if the question's own filter were not set:
 * what a coach would see on choosing it, with the search and the other filters as they are. `passing`: the rows that the
 * search and all filters leave, where somebody has them already.
 */
export function caseCounts(
  index: OverviewIndex,
  sources: CaseSources,
  view: Pick<View, 'search' | 'filters'>,
  question: CaseQuestion,
  passing: Uint32Array | null = null,
): readonly number[] {
  const others = view.filters.filter((filter) => keyOf(filter) !== keyOf(question));
  const isSet = others.length < view.filters.length;
  const rows = !isSet && passing ? passing : rowsPassing(index, sources, { search: view.search, filters: others });
  const read = caseReader(sources, question);
  const counts: number[] = cases[question.kind].map(() => 0);
  for (const row of rows) {
    counts[read(row)] = (counts[read(row)] as number) + 1;
  }
  return counts;
}
