import type { BrowserSight } from '../../shared/model/browser-door';
import type { OwnPages } from '../own-pages';
import { listen } from './listen';

/** Children of these are the browser's own shelves, not folders that somebody made. */
const roots = ['0', 'root________'];

/** Bookmarks of the material's pages: asks for these addresses only, and reads the name of the folder they lie in. */
export function observeBookmarks(own: OwnPages, see: (sight: BrowserSight) => void, signal: AbortSignal): void {
  const known = new Set<string>();
  const look = async () => {
    for (const link of own.pages) {
      for (const mark of await chrome.bookmarks.search({ url: own.addressOf(link) })) {
        const folder = await folderOf(mark.parentId);
        if (signal.aborted || known.has(`${link} ${folder}`)) continue;
        known.add(`${link} ${folder}`);
        see({ kind: 'bookmark-kept', source: 'browser', link, folder: folder.slice(0, 200) });
      }
    }
  };
  const { bookmarks } = chrome;
  for (const event of [bookmarks.onCreated, bookmarks.onMoved, bookmarks.onChanged]) {
    listen(event, () => void look(), signal);
  }
}

async function folderOf(id: string | undefined): Promise<string> {
  if (id === undefined) return '';
  const [folder] = await chrome.bookmarks.get(id);
  return folder === undefined || roots.includes(folder.parentId ?? '0') ? '' : folder.title;
}
