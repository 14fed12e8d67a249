import type { Journal } from '../engine/journal';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';

/** Says that the device could not store an answer, and offers to try again. Nothing is forgotten meanwhile. */
export function SavingTrouble({ journal }: { journal: Journal }) {
  const t = useWords('common');
  if (journal.saving.value.state !== 'trouble') return null;
  return (
    <Notice kind="trouble" announced>
      <p>{t('saving.trouble-what')}</p>
      <Button onPress={() => void journal.storeAgain()}>{t('saving.again')}</Button>
    </Notice>
  );
}
