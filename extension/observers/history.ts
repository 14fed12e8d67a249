import type { BrowserSight } from '../../shared/model/browser-door';
import type { OwnPages } from '../own-pages';
import { listen } from './listen';

/** Visits of the material's pages in the history: asks for these addresses only. */
export function observeHistory(own: OwnPages, see: (sight: BrowserSight) => void, signal: AbortSignal): void {
  let before = '';
  const look = async () => {
    const visits = await Promise.all(
      own.pages.map(async (page) => ({
        page,
        count: (await chrome.history.getVisits({ url: own.addressOf(page) })).length,
      })),
    );
    const links = visits.filter(({ count }) => count > 0).map(({ page }) => page);
    if (signal.aborted || links.join() === before) return;
    before = links.join();
    see({ kind: 'history-left', source: 'browser', links });
  };
  listen(chrome.history.onVisited, ({ url }) => own.pageAt(url) !== undefined && void look(), signal);
  listen(chrome.history.onVisitRemoved, () => void look(), signal);
}
