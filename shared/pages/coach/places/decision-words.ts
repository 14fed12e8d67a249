import type { Entry } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { shortDate } from '../formats';

/** What is decided about a person, by whom and why. */
export function useDecisionWords(): (entry: Entry) => string {
  const t = useWords('coach-places');
  return ({ held, movesUp }) => {
    if (!held) return t('person.undecided');
    const { from, decidedBy, at, reason } = held.decision;
    const decided = t(`person.decided-${from}`, { name: decidedBy, day: shortDate(at), reason });
    const sentences = [decided, from === 'proposal' ? reason : '', movesUp ? t('person.moves-up') : ''];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  };
}
