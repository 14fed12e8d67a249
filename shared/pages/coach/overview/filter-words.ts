import type { CaseFilter } from '../../../desk/arrange-cases';
import type { Filter } from '../../../desk/arrange-view';
import { useWords } from '../../../i18n/use-words';
import { language, type Words } from '../../../i18n/words';
import type { Course } from '../../../model/course';
import { shortDate } from '../formats';

/** A filter in words: "Alter: 16 bis 27 oder unbekannt". */
export function useFilterWords(course: Course): (filter: Filter) => string {
  const t = useWords('coach-overview');
  const common = useWords('common');
  const caseWord = useCaseWords(course);
  const either = new Intl.ListFormat(language.value, { type: 'disjunction' });
  return (filter) => {
    if (filter.kind === 'date') return dateWords(t, filter);
    const question = filter.kind === 'module' ? common(`module.${filter.module}`) : t(`question.${filter.kind}`);
    const answer = either.format(filter.any.map((one) => caseWord(filter.kind, one)));
    return t('filter.is', { question, answer });
  };
}

/** One case of a question in words. */
export function useCaseWords(course: Course): (kind: CaseFilter['kind'], one: CaseFilter['any'][number]) => string {
  const t = useWords('coach-overview');
  const coach = useWords('coach');
  return (kind, one) => {
    if (kind === 'age') return ageWords(t, course, one);
    if (kind === 'module') return coach(`placement.${one}` as 'placement.needs');
    return t(`case.${kind}.${one}` as 'case.host.pwa');
  };
}

function ageWords(t: Words<'coach-overview'>, { ageFrom, ageTo }: Course, one: CaseFilter['any'][number]): string {
  if (one !== 'inside') return t(`case.age.${one as 'outside' | 'unknown'}`);
  if (ageFrom !== undefined && ageTo !== undefined) return t('case.age.between', { from: ageFrom, to: ageTo });
  if (ageFrom !== undefined) return t('case.age.from', { from: ageFrom });
  return ageTo === undefined ? t('case.age.any') : t('case.age.to', { to: ageTo });
}

function dateWords(t: Words<'coach-overview'>, { from, to }: Extract<Filter, { kind: 'date' }>): string {
  const [first, last] = [from && shortDate(`${from}T00:00`), to && shortDate(`${to}T00:00`)];
  if (first && last) return t('date.between', { from: first, to: last });
  return first ? t('date.since', { from: first }) : t('date.until', { to: last });
}
