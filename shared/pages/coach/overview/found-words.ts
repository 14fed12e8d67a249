import type { View } from '../../../desk/arrange-view';
import { useWords } from '../../../i18n/use-words';
import type { Course } from '../../../model/course';
import { useFilterWords } from './filter-words';

interface Found {
  readonly view: Pick<View, 'search' | 'filters'>;
  /** People found, and all there are. */
  readonly shown: number;
  readonly all: number;
}

/** How many people were found, then the search and each filter in words. */
export function useFoundWords(course: Course): (found: Found) => readonly string[] {
  const t = useWords('coach-overview');
  const filterWords = useFilterWords(course);
  return ({ view: { search, filters }, shown, all }) => [
    shown === all ? t('find.all', { count: all }) : t('find.shown', { shown, count: all }),
    ...(search.trim() === '' ? [] : [t('filter.is', { question: t('find.search'), answer: search.trim() })]),
    ...filters.map(filterWords),
  ];
}
