import { redo, stepTo, undo } from '../history';
import { type Bookmark, type BrowserWork, frontTab, openTabs, type Panel, type Shelf } from './work';

export type BrowserAction =
  /** A new tab; `hidden` in the private window; `behind` leaves the front tab where it is. */
  | { readonly kind: 'open-tab'; readonly address: string; readonly hidden: boolean; readonly behind?: boolean }
  | { readonly kind: 'close-tab' | 'switch-tab'; readonly tab: number }
  | { readonly kind: 'go'; readonly address: string }
  | { readonly kind: 'step'; readonly by: -1 | 1 }
  /** Leaves the private window: its tabs and sign-ins are gone. */
  | { readonly kind: 'close-hidden' }
  /** `folder` null: no folder; a text: a new folder of that name. */
  | { readonly kind: 'keep'; readonly address: string; readonly title: string; readonly folder: number | string | null }
  | { readonly kind: 'move-mark'; readonly mark: number; readonly folder: number | null }
  | { readonly kind: 'drop-mark'; readonly mark: number }
  | { readonly kind: 'add-folder'; readonly name: string }
  | { readonly kind: 'drop-folder'; readonly folder: number }
  | { readonly kind: 'download' | 'delete-download'; readonly file: string }
  | { readonly kind: 'read'; readonly file: string | null }
  | { readonly kind: 'forget-visit'; readonly address: string }
  | { readonly kind: 'clear'; readonly history: boolean; readonly signIns: boolean; readonly downloads: boolean }
  | { readonly kind: 'sign-in' | 'sign-out'; readonly site: string }
  | { readonly kind: 'panel'; readonly panel: Panel | null }
  | { readonly kind: 'undo' | 'redo' };

/** The browser after one action. */
export function reduceBrowser(work: BrowserWork, action: BrowserAction): BrowserWork {
  switch (action.kind) {
    case 'open-tab':
      return openTab(work, action);
    case 'close-tab':
      return closeTabs(work, [action.tab]);
    case 'close-hidden':
      return closeTabs(
        work,
        openTabs(work).flatMap(({ id, hidden }) => (hidden ? [id] : [])),
      );
    case 'switch-tab':
      return { ...work, front: action.tab, panel: null };
    case 'go':
      return go(work, action.address);
    case 'step':
      return step(work, action.by);
    case 'keep':
      return keep(work, action);
    case 'move-mark':
      return onShelf(work, (shelf) => ({
        ...shelf,
        marks: shelf.marks.map((mark) => (mark.id === action.mark ? { ...mark, folder: action.folder } : mark)),
      }));
    case 'drop-mark':
      return onShelf(work, (shelf) => ({ ...shelf, marks: shelf.marks.filter(({ id }) => id !== action.mark) }));
    case 'add-folder':
      return numbered(onShelf(work, (shelf) => withFolder(shelf, work.next, action.name)));
    case 'drop-folder':
      return onShelf(work, (shelf) => ({
        ...shelf,
        folders: shelf.folders.filter(({ id }) => id !== action.folder),
        marks: shelf.marks.filter(({ folder }) => folder !== action.folder),
      }));
    case 'download':
      return {
        ...work,
        downloads: [...without(work.downloads, action.file), action.file],
        deleted: without(work.deleted, action.file),
      };
    case 'delete-download':
      return {
        ...work,
        downloads: without(work.downloads, action.file),
        deleted: [...without(work.deleted, action.file), action.file],
      };
    case 'read':
      return { ...work, reading: action.file };
    case 'forget-visit':
      return { ...work, visited: without(work.visited, action.address) };
    case 'clear':
      return {
        ...work,
        visited: action.history ? [] : work.visited,
        signedIn: action.signIns ? [] : work.signedIn,
        downloads: action.downloads ? [] : work.downloads,
      };
    case 'sign-in':
      return signIns(work, (sites) => [...without(sites, action.site), action.site]);
    case 'sign-out':
      return signIns(work, (sites) => without(sites, action.site));
    case 'panel':
      return { ...work, panel: action.panel };
    case 'undo':
      return withFront({ ...work, shelf: undo(work.shelf) });
    case 'redo':
      return withFront({ ...work, shelf: redo(work.shelf) });
  }
}

function openTab(work: BrowserWork, { address, hidden, behind }: Extract<BrowserAction, { kind: 'open-tab' }>) {
  const tab = { id: work.next, hidden, trail: [address], at: 0 };
  const opened = onShelf({ ...work, tabs: [...work.tabs, tab] }, (shelf) => ({
    ...shelf,
    open: [...shelf.open, tab.id],
  }));
  const shown = behind ? opened : { ...opened, front: tab.id, panel: null };
  return numbered(remember(shown, address, hidden));
}

/** Closing the last tab of the normal window leaves a new one, so that nobody stands before nothing. */
function closeTabs(work: BrowserWork, closed: readonly number[]): BrowserWork {
  const left = openTabs(work).filter(({ id }) => !closed.includes(id));
  const empty = { id: work.next, hidden: false, trail: [''], at: 0 };
  const kept = left.some(({ hidden }) => !hidden) ? left : [...left, empty];
  const tabs = kept === left ? work.tabs : [...work.tabs, empty];
  const after = withFront(onShelf({ ...work, tabs }, (shelf) => ({ ...shelf, open: kept.map(({ id }) => id) })));
  return numbered(kept.some(({ hidden }) => hidden) ? after : { ...after, signedInHidden: [] });
}

/** When the front tab is closed, its neighbour of the same kind comes to the front. */
function withFront(work: BrowserWork): BrowserWork {
  const open = openTabs(work);
  if (open.some(({ id }) => id === work.front)) return work;
  const { hidden } = frontTab(work);
  const next = open.findLast((tab) => tab.hidden === hidden) ?? open.at(-1);
  return next ? { ...work, front: next.id } : work;
}

function go(work: BrowserWork, address: string): BrowserWork {
  const tab = frontTab(work);
  const trail = [...tab.trail.slice(0, tab.at + 1), address].slice(-200);
  const moved = { ...tab, trail, at: trail.length - 1 };
  return remember({ ...replaced(work, moved), panel: null }, address, tab.hidden);
}

function step(work: BrowserWork, by: -1 | 1): BrowserWork {
  const tab = frontTab(work);
  const at = Math.min(Math.max(tab.at + by, 0), tab.trail.length - 1);
  return remember(replaced(work, { ...tab, at }), tab.trail[at] ?? '', tab.hidden);
}

function keep(work: BrowserWork, { address, title, folder }: Extract<BrowserAction, { kind: 'keep' }>): BrowserWork {
  const known = work.shelf.now.folders.find(({ name }) => name === folder)?.id;
  const home = typeof folder === 'string' ? (known ?? work.next + 1) : folder;
  const mark: Bookmark = { id: work.next, address, title, folder: home };
  const kept = onShelf(work, (shelf) => {
    const marks = [...shelf.marks.filter((other) => other.address !== address), mark];
    const filed = typeof folder === 'string' && known === undefined ? withFolder(shelf, work.next + 1, folder) : shelf;
    return { ...filed, marks };
  });
  return { ...kept, next: work.next + 2 };
}

const withFolder = (shelf: Shelf, id: number, name: string): Shelf => ({
  ...shelf,
  folders: [...shelf.folders, { id, name }],
});

function onShelf(work: BrowserWork, change: (shelf: Shelf) => Shelf): BrowserWork {
  return { ...work, shelf: stepTo(work.shelf, change(work.shelf.now)) };
}

function replaced(work: BrowserWork, tab: BrowserWork['tabs'][number]): BrowserWork {
  return { ...work, tabs: work.tabs.map((each) => (each.id === tab.id ? tab : each)) };
}

/** The private window remembers nothing. */
function remember(work: BrowserWork, address: string, hidden: boolean): BrowserWork {
  if (hidden || address === '') return work;
  return { ...work, visited: [...without(work.visited, address), address].slice(-200) };
}

function signIns(work: BrowserWork, change: (sites: readonly string[]) => string[]): BrowserWork {
  return frontTab(work).hidden
    ? { ...work, signedInHidden: change(work.signedInHidden) }
    : { ...work, signedIn: change(work.signedIn) };
}

const numbered = (work: BrowserWork): BrowserWork => ({ ...work, next: work.next + 1 });

const without = (list: readonly string[], item: string): string[] => list.filter((each) => each !== item);
