import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { SavedSearch } from './board';
import type { Search } from './search';

interface SavedSearchesProps {
  saved: readonly SavedSearch[];
  /** False while the search asks for nothing: there is nothing to save. */
  canSave: boolean;
  onSave: (alert: boolean) => void;
  onUse: (search: Search) => void;
  onForget: (position: number) => void;
}

/** Saving the search of now, with or without mails about new ads, and the list of saved ones. */
export function SavedSearches({ saved, canSave, onSave, onUse, onForget }: SavedSearchesProps) {
  const t = useWords('job-board');
  const [alert, setAlert] = useState(false);
  return (
    <div class="job-board-saved stack" data-gap="small">
      <div class="row">
        <Button disabled={!canSave} onPress={() => onSave(alert)}>
          {t('save')}
        </Button>
        <label class="job-board-alert">
          <input type="checkbox" checked={alert} onChange={(event) => setAlert(event.currentTarget.checked)} />
          {t('alert')}
        </label>
      </div>
      {!canSave && <span class="field-hint">{t('save-first')}</span>}
      {saved.length > 0 && (
        <ul>
          {saved.map(({ search, alert: mails }, position) => (
            <li key={JSON.stringify([position, search])} class="row">
              <span>{t(mails ? 'saved-alert' : 'saved', { number: position + 1 })}</span>
              <Button kind="quiet" onPress={() => onUse(search)}>
                {t('use', { number: position + 1 })}
              </Button>
              <Button kind="quiet" label={t('forget', { number: position + 1 })} onPress={() => onForget(position)}>
                <Icon name="trash" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
