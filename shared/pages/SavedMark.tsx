import type { Journal } from '../engine/journal';
import { useWords } from '../i18n/use-words';
import { Icon } from '../parts/Icon';

/** "Saved": from then on a killed browser loses nothing. */
export function SavedMark({ journal }: { journal: Journal }) {
  const t = useWords('common');
  const { state } = journal.saving.value;
  return (
    <span class="saved-mark" data-saving={state}>
      {state === 'saved' && <Icon name="check" />}
      {state === 'trouble' && <Icon name="warning" />}
      {t(`saving.${state}`)}
    </span>
  );
}
