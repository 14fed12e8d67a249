import { useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { directionOf, language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { BrowserAction } from './actions';
import { pageAt, type SmallWeb } from './page';
import { addressOf, type BrowserWork, frontTab, openTabs, type Tab } from './work';

interface TabStripProps {
  web: SmallWeb;
  work: BrowserWork;
  act: (action: BrowserAction) => void;
}

/** The tabs of the window in front. Arrow keys walk, Delete closes; the cross in a tab is for the mouse. */
export function TabStrip({ web, work, act }: TabStripProps) {
  const t = useWords('browser');
  const list = useRef<HTMLDivElement>(null);
  const front = frontTab(work);
  const tabs = openTabs(work).filter(({ hidden }) => hidden === front.hidden);
  const titleOf = (tab: Tab) => pageAt(web, addressOf(tab))?.title ?? (addressOf(tab) || t('tab.empty'));
  const close = (tab: Tab) => {
    act({ kind: 'close-tab', tab: tab.id });
    focusFront(list.current);
  };
  const walk = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === front.id);
    const on = directionOf(language.value) === 'rtl' ? -1 : 1;
    const to = { ArrowLeft: at - on, ArrowRight: at + on, Home: 0, End: tabs.length - 1 }[event.key];
    if (event.key === 'Delete') close(front);
    const next = to === undefined || event.altKey ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    act({ kind: 'switch-tab', tab: next.id });
    focusFront(list.current);
  };
  return (
    <div class="browser-tabs">
      <div role="tablist" aria-label={t('tab.list')} ref={list} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="browser-tab"
            aria-selected={tab.id === front.id}
            aria-controls="browser-page"
            tabIndex={tab.id === front.id ? 0 : -1}
            onClick={(event) => (onCross(event) ? close(tab) : act({ kind: 'switch-tab', tab: tab.id }))}
            onAuxClick={(event) => event.button === 1 && close(tab)}
          >
            <span class="browser-tab-title">{titleOf(tab)}</span>
            <span class="browser-tab-cross" aria-hidden="true" data-cross>
              <Icon name="close" />
            </span>
          </button>
        ))}
      </div>
      <Button
        kind="quiet"
        label={t('tab.open')}
        onPress={() => act({ kind: 'open-tab', address: '', hidden: front.hidden })}
      >
        <Icon name="plus" />
      </Button>
      <Button kind="quiet" onPress={() => close(front)}>
        <Icon name="close" />
        {t('tab.close')}
      </Button>
    </div>
  );
}

function onCross({ target }: { target: EventTarget | null }): boolean {
  return target instanceof Element && target.closest('[data-cross]') !== null;
}

/** After the next drawing, when the tab in front is known. */
function focusFront(list: HTMLElement | null): void {
  requestAnimationFrame(() => list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
}
