import { useState } from 'preact/hooks';
import { type DeletionProblem, dayOfMoment, deletionProblem, deletionRange } from '../../../desk/deletion';
import { useWords } from '../../../i18n/use-words';
import type { SetDeletion } from '../../../model/dossier';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Field } from '../../../parts/Field';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { longDay } from './days';

interface SetDeletionDialogProps {
  desk: Desk;
  open: OpenDesk;
  person: { readonly check: string; readonly importedAt: string; readonly deleteAfter: string };
  onClose: () => void;
  onSet: (deletion: SetDeletion) => void;
}

/** Another day of deletion for one result: sooner, or later with a reason that is kept. */
export function SetDeletionDialog({ desk, open, person, onClose, onSet }: SetDeletionDialogProps) {
  const t = useWords('coach-safe');
  const [day, setDay] = useState(person.deleteAfter.slice(0, 10));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<DeletionProblem | null>(null);
  const range = deletionRange(new Date(person.importedAt), open.monthsKept, desk.room.tools.clock.now());
  const days = {
    first: longDay(dayOfMoment(range.first)),
    last: longDay(dayOfMoment(range.last)),
    usual: longDay(dayOfMoment(range.usual)),
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    const wanted = { day, reason };
    const wrong = deletionProblem(wanted, range);
    setProblem(wrong);
    if (wrong) return;
    const answer = await desk.guarded(() => open.door.setDeletion(person.check, wanted));
    if (answer?.ok === false) return setProblem(answer.problem);
    onClose();
    if (!answer) return;
    onSet(answer.deletion);
    await desk.guarded(desk.refresh);
  };
  return (
    <Dialog title={t('deletion.title')} onClose={onClose}>
      <form class="stack" onSubmit={(event) => void keep(event)} noValidate>
        <p>{t('deletion.what', days)}</p>
        <Field
          label={t('deletion.day')}
          type="date"
          value={day}
          onInput={setDay}
          problem={problem && problem !== 'reason-missing' ? t(`deletion.problem.${problem}`, days) : undefined}
        />
        <Field
          label={t('deletion.why')}
          hint={t('deletion.why-hint', days)}
          lines={2}
          longest={500}
          value={reason}
          onInput={setReason}
          problem={problem === 'reason-missing' ? t('deletion.problem.reason-missing', days) : undefined}
        />
        <div class="row">
          <Button kind="primary" submits>
            {t('keep')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
