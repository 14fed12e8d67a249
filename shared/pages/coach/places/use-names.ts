import { useWords } from '../../../i18n/use-words';

interface Named {
  readonly name: string | null;
  readonly check: string;
}

/** How a person is called in a sentence: the name as they wrote it, kept apart from the text around it. */
export function useNames(): (person: Named) => string {
  const t = useWords('coach');
  return ({ name, check }) => `\u2068${name ?? t('no-name', { mark: check.slice(0, 4) })}\u2069`;
}

/** So many names a sentence can hold; of more it tells the number. */
const mostNames = 24;

/** Several people in a sentence. */
export function useNameList(): (people: readonly Named[]) => string {
  const t = useWords('coach-places');
  const nameOf = useNames();
  return (people) => {
    const names = people.slice(0, mostNames).map(nameOf).join(', ');
    const others = people.length - mostNames;
    return others > 0 ? t('names-more', { names, count: others }) : names;
  };
}
