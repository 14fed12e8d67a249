import { useWords } from '../../../i18n/use-words';

/** How a person is called in a sentence: the name as they wrote it, kept apart from the text around it. */
export function useNames(): (person: { readonly name: string | null; readonly check: string }) => string {
  const t = useWords('coach');
  return ({ name, check }) => `\u2068${name ?? t('no-name', { mark: check.slice(0, 4) })}\u2069`;
}
