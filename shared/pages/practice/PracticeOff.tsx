import { Speaking, useWords } from '../../i18n/use-words';
import { NothingHere } from '../NothingHere';

/** Where the managed browser allows no practice. */
export function PracticeOff() {
  return (
    <Speaking of={['policy']}>
      <Said />
    </Speaking>
  );
}

function Said() {
  const t = useWords('policy');
  return <NothingHere page="practice-off" title={t('practice-off.title')} what={t('practice-off.what')} />;
}
