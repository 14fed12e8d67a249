import { useState } from 'preact/hooks';
import type { JudgedResult } from '../../../desk/judged';
import { Speaking, useWords } from '../../../i18n/use-words';
import type { Dossier, SetDeletion } from '../../../model/dossier';
import { Button } from '../../../parts/Button';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { longDay } from './days';
import { SetDeletionDialog } from './SetDeletionDialog';
import './safe.css';

interface DeletionLineProps {
  desk: Desk;
  open: OpenDesk;
  person: JudgedResult;
  dossier: Dossier;
}

/** One line of a person's page: on which day this result goes, why then, and the way to another day. */
export function DeletionLine(props: DeletionLineProps) {
  return (
    <Speaking of={['coach-safe']}>
      <Line {...props} />
    </Speaking>
  );
}

function Line({ desk, open, person, dossier }: DeletionLineProps) {
  const t = useWords('coach-safe');
  const [changed, setChanged] = useState<SetDeletion | null>(null);
  const [asking, setAsking] = useState(false);
  const deleteAfter = changed?.deleteAfter ?? person.deleteAfter;
  const set = changed ?? (dossier.deletion?.deleteAfter === deleteAfter ? dossier.deletion : undefined);
  return (
    <section class="deletion-line" data-deletion={deleteAfter.slice(0, 10)}>
      <p>
        {t('deletion.line', { day: longDay(deleteAfter) })}{' '}
        {set?.reason && t('deletion.reason', { reason: set.reason })}
      </p>
      <div class="no-print">
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {t('deletion.change')}
        </Button>
      </div>
      {asking && (
        <SetDeletionDialog
          desk={desk}
          open={open}
          person={{ check: person.result.check, importedAt: person.importedAt, deleteAfter }}
          onClose={() => setAsking(false)}
          onSet={setChanged}
        />
      )}
    </section>
  );
}
