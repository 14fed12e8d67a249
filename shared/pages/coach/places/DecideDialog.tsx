import { useState } from 'preact/hooks';
import { historyOf } from '../../../desk/places/decisions';
import type { Dossiers } from '../../../desk/places/members';
import type { Entry } from '../../../desk/places/place-list';
import type { ByHand } from '../../../desk/places/takeover';
import { useWords } from '../../../i18n/use-words';
import type { Course } from '../../../model/course';
import { Button } from '../../../parts/Button';
import { Choices } from '../../../parts/Choices';
import { Dialog } from '../../../parts/Dialog';
import { Field } from '../../../parts/Field';
import { shortDate } from '../formats';
import { useNames } from './use-names';

interface DecideDialogProps {
  entry: Entry;
  dossiers: Dossiers;
  course: Course;
  decidedBy: string;
  onClose: () => void;
  onDecide: (byHand: ByHand) => void;
}

/** A decision by hand about one person. The reason is a must and is kept. */
export function DecideDialog({ entry, dossiers, course, decidedBy, onClose, onDecide }: DecideDialogProps) {
  const t = useWords('coach-places');
  const nameOf = useNames();
  const { check } = entry.applicant;
  const [kind, setKind] = useState<ByHand['kind'] | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const kinds = (['place', 'waiting', 'no-place', 'taken-back'] as const).filter(
    (one) => one !== entry.held?.decision.kind && (one !== 'taken-back' || entry.held !== null),
  );
  const earlier = [check, ...entry.earlier.map((one) => one.check)].flatMap((one) =>
    historyOf(dossiers.get(one), course.id),
  );
  const decide = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (kind && reason.trim() !== '') onDecide({ check, kind, reason });
  };
  return (
    <Dialog title={t('decide.title', { name: nameOf(entry.applicant) })} onClose={onClose}>
      <form class="stack" onSubmit={decide} noValidate>
        <Choices
          legend={t('decide.what')}
          compact
          options={kinds.map((value) => ({ value, label: t(`decide.${value}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
        {tried && !kind && <p class="field-problem">{t('decide.choose')}</p>}
        <Field
          label={t('decide.reason')}
          hint={t('decide.reason-hint')}
          lines={3}
          longest={2_000}
          required
          value={reason}
          onInput={setReason}
          problem={tried && reason.trim() === '' ? t('decide.reason-missing') : undefined}
        />
        <div class="row">
          <Button kind="primary" submits>
            {t('decide.keep', { name: decidedBy })}
          </Button>
          <Button onPress={onClose}>{t('decide.cancel')}</Button>
        </div>
      </form>
      {earlier.length > 0 && (
        <details>
          <summary>{t('decide.history', { count: earlier.length })}</summary>
          <ul>
            {earlier.map((decision, at) => (
              <li key={at}>
                {t('decide.was', {
                  day: shortDate(decision.at),
                  kind: t(`decide.${decision.kind}`),
                  name: decision.decidedBy,
                })}{' '}
                {decision.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  );
}
