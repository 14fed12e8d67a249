import type { BrowserPower } from '../shared/model/browser-door';
import type { OwnPages } from './own-pages';

/**
 * Takes the material's bookmarks, visits, downloads (`made`) and tabs out of the browser; a folder that is empty then goes
 * with them.
 */
export async function tidyUp(own: OwnPages, powers: readonly BrowserPower[], made: ReadonlySet<number>): Promise<void> {
  for (const page of own.pages) {
    const url = own.addressOf(page);
    if (powers.includes('bookmarks')) await dropBookmarks(url);
    if (powers.includes('history')) await chrome.history.deleteUrl({ url });
  }
  for (const id of made) {
    // The person may have deleted the file already.
    await chrome.downloads.removeFile(id).catch(() => undefined);
    await chrome.downloads.erase({ id });
  }
  const tabs = await chrome.tabs.query({});
  const ids = tabs.flatMap(({ id, url }) => (id !== undefined && own.pageAt(url) !== undefined ? [id] : []));
  await chrome.tabs.remove(ids);
}

async function dropBookmarks(url: string): Promise<void> {
  for (const { id, parentId } of await chrome.bookmarks.search({ url })) {
    await chrome.bookmarks.remove(id);
    if (parentId !== undefined) await dropIfEmpty(parentId);
  }
}

/** The browser's own shelves stay; the browser refuses to remove them anyway. */
async function dropIfEmpty(folder: string): Promise<void> {
  const [found] = await chrome.bookmarks.get(folder);
  const inside = await chrome.bookmarks.getChildren(folder);
  const own = found?.parentId !== undefined && !['0', 'root________'].includes(found.parentId);
  if (own && inside.length === 0) await chrome.bookmarks.remove(folder);
}
