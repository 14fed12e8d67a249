import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { AddressBar } from './AddressBar';
import { type BrowserAction, reduceBrowser } from './actions';
import { BookmarkPanel } from './BookmarkPanel';
import { DownloadPanel } from './DownloadPanel';
import { FileReader } from './FileReader';
import { type BrowserFact, factsBetween } from './facts';
import { HistoryPanel } from './HistoryPanel';
import { KeepDialog } from './KeepDialog';
import { PageArea } from './PageArea';
import { PanelBar } from './PanelBar';
import { pageAt, type SmallWeb } from './page';
import { onShortcut } from './shortcuts';
import { TabStrip } from './TabStrip';

import { addressOf, type BrowserWork, frontTab } from './work';
import './Browser.css';

interface BrowserProps {
  web: SmallWeb;
  start: BrowserWork;
  onChange: (work: BrowserWork) => void;
  onFact: (fact: BrowserFact) => void;
}

/** A web browser on a small web: tabs, bookmarks, downloads, history, private window. Knows no task. */
export function Browser({ web, start, onChange, onFact }: BrowserProps) {
  const t = useWords('browser');
  const [work, setWork] = useReducer((_: BrowserWork, next: BrowserWork) => next, start);
  const [keeping, setKeeping] = useState(false);
  const [finding, setFinding] = useState(false);
  const section = useRef<HTMLElement>(null);
  const acted = useRef(false);
  const tab = frontTab(work);
  const address = addressOf(tab);
  const page = pageAt(web, address);
  const act = (action: BrowserAction) => {
    acted.current = true;
    const next = reduceBrowser(work, action);
    setWork(next);
    onChange(next);
    for (const fact of factsBetween(work, next)) onFact(fact);
  };
  // What was pressed may be gone after an action; the keyboard then goes on at the page.
  useEffect(() => {
    if (acted.current && document.activeElement === document.body) {
      section.current?.querySelector<HTMLElement>('[role="tabpanel"]')?.focus({ preventScroll: true });
    }
    acted.current = false;
  }, [work]);
  const panelTo = (panel: BrowserWork['panel']) => act({ kind: 'panel', panel });
  const find = () => {
    if (work.panel) panelTo(null);
    setFinding(true);
  };
  const shortcut = onShortcut({
    find,
    keep: () => setKeeping(page !== undefined),
    history: () => panelTo('history'),
    downloads: () => panelTo('downloads'),
    back: () => act({ kind: 'step', by: -1 }),
    forward: () => act({ kind: 'step', by: 1 }),
    undo: () => act({ kind: 'undo' }),
    redo: () => act({ kind: 'redo' }),
  });
  const panel = { web, work, act, onClose: () => panelTo(null) };
  return (
    <section ref={section} class="browser card" aria-label={t('name')} data-hidden={tab.hidden} onKeyDown={shortcut}>
      <TabStrip web={web} work={work} act={act} />
      <AddressBar
        key={`${tab.id}-${tab.at}-${address}`}
        web={web}
        work={work}
        act={act}
        onKeep={() => setKeeping(true)}
        canKeep={page !== undefined}
      />
      <PanelBar work={work} act={act} onFind={find} />
      {tab.hidden && (
        <div class="browser-private row" data-justify="between">
          <span class="row">
            <Icon name="hidden" />
            {t('private.here')}
          </span>
          <Button onPress={() => act({ kind: 'close-hidden' })}>{t('private.close')}</Button>
        </div>
      )}
      {work.panel === 'bookmarks' && <BookmarkPanel {...panel} />}
      {work.panel === 'downloads' && <DownloadPanel {...panel} />}
      {work.panel === 'history' && <HistoryPanel {...panel} />}
      {work.panel === null && (
        <PageArea web={web} work={work} act={act} finding={finding} onFound={() => setFinding(false)} />
      )}
      {keeping && page && <KeepDialog page={page} work={work} act={act} onClose={() => setKeeping(false)} />}
      {work.reading !== null && <FileReader web={web} file={work.reading} act={act} />}
    </section>
  );
}
