import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Icon } from '../../../parts/Icon';
import type { Desk } from '../desk';
import { dropResults } from '../desk-results';
import type { OpenDesk } from '../desk-state';

interface DropPersonProps {
  desk: Desk;
  open: OpenDesk;
  check: string;
}

/** Deletes this person's result from the device, after a question. */
export function DropPerson({ desk, open, check }: DropPersonProps) {
  const t = useWords('coach');
  const [asking, setAsking] = useState(false);
  const drop = async () => {
    setAsking(false);
    await desk.guarded(() => dropResults(desk, open, [check]));
    if (desk.trouble.value === null) location.hash = '#/coach';
  };
  return (
    <div class="row no-print">
      <Button onPress={() => setAsking(true)}>
        <Icon name="trash" />
        {t('drop.button')}
      </Button>
      {asking && (
        <Dialog title={t('drop.title')} onClose={() => setAsking(false)}>
          <p>{t('drop.what')}</p>
          <div class="row">
            <Button onPress={() => setAsking(false)}>{t('drop.keep')}</Button>
            <Button kind="primary" onPress={() => void drop()}>
              {t('drop.yes')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
