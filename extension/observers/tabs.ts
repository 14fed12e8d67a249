import type { BrowserSight } from '../../shared/model/browser-door';
import type { OwnPages } from '../own-pages';
import { listen } from './listen';

/**
 * Tabs that show the material's pages. Chromium and Firefox tell an extension the addresses of its own pages without the
 * right `tabs`; the addresses of all others stay unknown to us.
 */
export function observeTabs(own: OwnPages, see: (sight: BrowserSight) => void, signal: AbortSignal): void {
  const open = new Map<number, string>();
  const tell = () => see({ kind: 'tabs-open', source: 'browser', links: [...open.values()].slice(0, 50) });
  const note = (tab: number, address: string | undefined) => {
    const link = own.pageAt(address);
    if (link === open.get(tab)) return;
    if (link === undefined) open.delete(tab);
    else open.set(tab, link);
    tell();
  };
  listen(chrome.tabs.onCreated, ({ id, url, pendingUrl }) => id !== undefined && note(id, url || pendingUrl), signal);
  listen(chrome.tabs.onUpdated, (id, { url }) => url !== undefined && note(id, url), signal);
  listen(
    chrome.tabs.onRemoved,
    (id) => {
      const link = open.get(id);
      if (link === undefined) return;
      open.delete(id);
      see({ kind: 'tab-closed', source: 'browser', link });
      tell();
    },
    signal,
  );
}
