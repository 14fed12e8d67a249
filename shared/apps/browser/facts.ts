import { addressOf, type BrowserWork, openTabs } from './work';

/** What can be seen from outside of somebody's work in the browser. Addresses as the pages have them. */
export type BrowserFact =
  /** The addresses in all open tabs. */
  | { readonly kind: 'tabs'; readonly addresses: readonly string[] }
  | { readonly kind: 'tab-closed'; readonly address: string }
  | { readonly kind: 'kept'; readonly address: string; readonly folder: string }
  | { readonly kind: 'downloaded' | 'download-opened' | 'download-deleted'; readonly file: string }
  | { readonly kind: 'history'; readonly addresses: readonly string[] }
  | { readonly kind: 'seen-privately'; readonly address: string }
  | { readonly kind: 'signed-out'; readonly site: string };

/** What an action, or taking it back, has changed. */
export function factsBetween(before: BrowserWork, after: BrowserWork): readonly BrowserFact[] {
  return [
    ...tabFacts(before, after),
    ...bookmarkFacts(before, after),
    ...downloadFacts(before, after),
    ...traceFacts(before, after),
  ];
}

function tabFacts(before: BrowserWork, after: BrowserWork): BrowserFact[] {
  const [were, are] = [openTabs(before), openTabs(after)];
  const gone = were.filter(({ id }) => !are.some((tab) => tab.id === id));
  const [earlier, now] = [were.map(addressOf), are.map(addressOf)];
  const hidden = are.filter((tab) => tab.hidden && addressOf(tab) !== '').map(addressOf);
  const hiddenBefore = were.filter((tab) => tab.hidden).map(addressOf);
  return [
    ...gone.map((tab): BrowserFact => ({ kind: 'tab-closed', address: addressOf(tab) })),
    ...(same(earlier, now) ? [] : [{ kind: 'tabs' as const, addresses: now }]),
    ...fresh(hiddenBefore, hidden).map((address): BrowserFact => ({ kind: 'seen-privately', address })),
  ];
}

function bookmarkFacts(before: BrowserWork, after: BrowserWork): BrowserFact[] {
  const placed = ({ shelf: { now } }: BrowserWork) =>
    now.marks.map(({ address, folder }) => ({
      address,
      folder: now.folders.find(({ id }) => id === folder)?.name ?? '',
    }));
  const known = placed(before);
  return placed(after)
    .filter(({ address, folder }) => !known.some((mark) => mark.address === address && mark.folder === folder))
    .map((mark) => ({ kind: 'kept', ...mark }));
}

function downloadFacts(before: BrowserWork, after: BrowserWork): BrowserFact[] {
  const opened = after.reading !== null && after.reading !== before.reading ? [after.reading] : [];
  return [
    ...fresh(before.downloads, after.downloads).map((file): BrowserFact => ({ kind: 'downloaded', file })),
    ...opened.map((file): BrowserFact => ({ kind: 'download-opened', file })),
    ...fresh(before.deleted, after.deleted).map((file): BrowserFact => ({ kind: 'download-deleted', file })),
  ];
}

function traceFacts(before: BrowserWork, after: BrowserWork): BrowserFact[] {
  return [
    ...(same(before.visited, after.visited) ? [] : [{ kind: 'history' as const, addresses: after.visited }]),
    ...fresh(after.signedIn, before.signedIn).map((site): BrowserFact => ({ kind: 'signed-out', site })),
  ];
}

const same = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');

/** What the second list has and the first has not. */
const fresh = (old: readonly string[], now: readonly string[]) => now.filter((item) => !old.includes(item));
