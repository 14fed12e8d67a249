import type { Entry } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';

/** What is decided about a person, or proposed; null where neither says more than the need beside it. */
export function useStandingWords(): (entry: Entry) => string | null {
  const t = useWords('coach-overview');
  return ({ standing, held }) => {
    if (held) return t(`held.${held.decision.kind}`);
    return standing === 'open' || standing === 'no-place' ? null : t(`proposed.${standing}`);
  };
}
