import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon, type IconName } from '../../parts/Icon';
import type { BrowserAction } from './actions';
import { type BrowserWork, frontTab, openTabs, type Panel, panels } from './work';

const icons: Readonly<Record<Panel, IconName>> = { bookmarks: 'star', downloads: 'download', history: 'clock' };

interface PanelBarProps {
  work: BrowserWork;
  act: (action: BrowserAction) => void;
  onFind: () => void;
}

/** The lists of the browser, search on the page, the other window, and the way back. */
export function PanelBar({ work, act, onFind }: PanelBarProps) {
  const t = useWords('browser');
  const { hidden } = frontTab(work);
  const others = openTabs(work).findLast((tab) => tab.hidden !== hidden);
  return (
    <div class="browser-menu" role="toolbar" aria-label={t('menu')}>
      {panels.map((panel) => (
        <Button
          key={panel}
          kind="quiet"
          pressed={work.panel === panel}
          onPress={() => act({ kind: 'panel', panel: work.panel === panel ? null : panel })}
        >
          <Icon name={icons[panel]} />
          {t(`${panel}.title`)}
        </Button>
      ))}
      <Button kind="quiet" onPress={onFind}>
        <Icon name="look" />
        {t('find.open')}
      </Button>
      {!hidden && (
        <Button kind="quiet" onPress={() => act({ kind: 'open-tab', address: '', hidden: true })}>
          <Icon name="hidden" />
          {t('private.open')}
        </Button>
      )}
      {others && (
        <Button kind="quiet" onPress={() => act({ kind: 'switch-tab', tab: others.id })}>
          {t(hidden ? 'private.to-normal' : 'private.to-private')}
        </Button>
      )}
      <Button
        kind="quiet"
        label={t('undo')}
        disabled={work.shelf.past.length === 0}
        onPress={() => act({ kind: 'undo' })}
      >
        <Icon name="undo" />
      </Button>
      <Button
        kind="quiet"
        label={t('redo')}
        disabled={work.shelf.future.length === 0}
        onPress={() => act({ kind: 'redo' })}
      >
        <Icon name="redo" />
      </Button>
    </div>
  );
}
