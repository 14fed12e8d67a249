import type { Entry } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { PersonName } from '../PersonName';
import { tenths } from '../tenths';
import { useDecisionWords } from './decision-words';
import { useNames } from './use-names';

interface PersonEntryProps {
  entry: Entry;
  /** null until somebody is named who decides. */
  onDecide: ((entry: Entry) => void) | null;
}

/** One person: need, age, what is decided by whom and why, and the way to decide. */
export function PersonEntry({ entry, onDecide }: PersonEntryProps) {
  const t = useWords('coach-places');
  const coach = useWords('coach');
  const nameOf = useNames();
  const decisionWords = useDecisionWords();
  const { applicant, age, held } = entry;
  return (
    <li data-check={applicant.check} data-decided={held !== null}>
      <div class="places-person">
        <a href={`#/coach/person/${applicant.check}`}>
          <PersonName name={applicant.name} check={applicant.check} />
        </a>
        {applicant.example && <span class="example-mark">{coach('example')}</span>}
        <span class="cell-note">
          {t('person.need', { of10: tenths(applicant.placeProbability) })}{' '}
          {applicant.age === null ? t('person.no-age') : t('person.age', { count: applicant.age })}
          {age === 'too-young' || age === 'too-old' ? ` ${t(`person.${age}`)}` : ''}
        </span>
        <span class="cell-note">{decisionWords(entry)}</span>
      </div>
      <span class="no-print">
        <Button
          disabled={onDecide === null}
          label={t('person.decide-about', { name: nameOf(applicant) })}
          onPress={() => onDecide?.(entry)}
        >
          {t('person.decide')}
        </Button>
      </span>
    </li>
  );
}
