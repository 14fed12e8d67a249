import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { type Action, actionIcons, actionsFor } from './actions';
import type { FilesState } from './use-files';

interface SelectionBarProps {
  files: FilesState;
  onAction: (action: Action) => void;
}

/** What can be done with the selected files and folders. */
export function SelectionBar({ files: { entries, selected, select, place }, onAction }: SelectionBarProps) {
  const t = useWords('files');
  const all = selected.length === entries.length;
  return (
    <section class="files-selection" aria-label={t('selection.title')}>
      <div class="files-selection-head">
        <p role="status">{t('selection.count', { count: selected.length })}</p>
        <Button kind="quiet" onPress={() => select(all ? [] : entries.map(({ id }) => id))}>
          {t(all ? 'selection.none' : 'selection.all')}
        </Button>
      </div>
      {selected.length > 0 && (
        <div class="files-actions">
          {actionsFor(selected, place).map((action) => (
            <Button key={action} onPress={() => onAction(action)}>
              <Icon name={actionIcons[action]} />
              {t(`action.${action}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
