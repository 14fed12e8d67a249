import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import type { BrowserAction } from './actions';

const kinds = ['history', 'signIns', 'downloads'] as const;

/** What shall be cleared: the history, the sign-ins, the list of downloads. Files stay. */
export function ClearDialog({ act, onClose }: { act: (action: BrowserAction) => void; onClose: () => void }) {
  const t = useWords('browser');
  const [chosen, setChosen] = useState({ history: true, signIns: false, downloads: false });
  return (
    <Dialog title={t('history.clear')} onClose={onClose}>
      <p>{t('clear.lead')}</p>
      {kinds.map((kind) => (
        <label key={kind} class="browser-check">
          <input
            type="checkbox"
            checked={chosen[kind]}
            onChange={({ currentTarget: { checked } }) => setChosen({ ...chosen, [kind]: checked })}
          />
          {t(`clear.${kind}`)}
        </label>
      ))}
      <div class="row">
        <Button
          kind="primary"
          disabled={kinds.every((kind) => !chosen[kind])}
          onPress={() => {
            act({ kind: 'clear', ...chosen });
            onClose();
          }}
        >
          {t('clear.do')}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
