import type { Journal } from '../engine/journal';
import type { Session } from '../engine/session';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { LazyPage } from './LazyPage';

const carryLink = () => import('./CarryLink').then(({ CarryLink }) => CarryLink);

/** Says that the device could not store an answer; offers to try again, and a file. Nothing is forgotten meanwhile. */
export function SavingTrouble({ journal }: { journal: Journal }) {
  const t = useWords('common');
  if (journal.saving.value.state !== 'trouble') return null;
  return (
    <Notice kind="trouble" announced>
      <p>{t('saving.trouble-what')}</p>
      <div class="row">
        <Button onPress={() => void journal.storeAgain()}>{t('saving.again')}</Button>
        {mayCarry(journal.session.value) && <LazyPage load={carryLink} props={{}} />}
      </div>
    </Notice>
  );
}

/** Practice counts nothing, a result has its own file, and who is taking the check along has the file before them. */
function mayCarry({ purpose, closed }: Session): boolean {
  return purpose === 'check' && closed === null && location.hash !== '#/carry';
}
