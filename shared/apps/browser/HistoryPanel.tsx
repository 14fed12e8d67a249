import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { ClearDialog } from './ClearDialog';
import { PanelFrame, type PanelProps } from './PanelFrame';
import { pageAt } from './page';

/** The pages that were visited, the latest first. */
export function HistoryPanel({ web, work, act, onClose }: PanelProps) {
  const t = useWords('browser');
  const [clearing, setClearing] = useState(false);
  const visited = work.visited
    .toReversed()
    .map((address) => ({ address, title: pageAt(web, address)?.title ?? address }));
  return (
    <PanelFrame title={t('history.title')} onClose={onClose}>
      <div class="row">
        <Button onPress={() => setClearing(true)}>
          <Icon name="trash" />
          {t('history.clear')}
        </Button>
      </div>
      <div role="status">{visited.length === 0 && <p>{t('history.empty')}</p>}</div>
      <ul class="browser-list" hidden={visited.length === 0}>
        {visited.map(({ address, title }) => (
          <li key={address} class="browser-item" data-visit={address}>
            <Button kind="quiet" onPress={() => act({ kind: 'go', address })}>
              <bdi>{title}</bdi>
            </Button>
            <Button
              kind="quiet"
              label={t('history.forget', { title })}
              onPress={() => act({ kind: 'forget-visit', address })}
            >
              <Icon name="trash" />
            </Button>
          </li>
        ))}
      </ul>
      {clearing && <ClearDialog act={act} onClose={() => setClearing(false)} />}
    </PanelFrame>
  );
}
