import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type BrowserAction, reduceBrowser } from '../../../shared/apps/browser/actions';
import { factsBetween } from '../../../shared/apps/browser/facts';
import { hitCount, piecesOf } from '../../../shared/apps/browser/find';
import { pageAt, pagesAbout, type SmallWeb } from '../../../shared/apps/browser/page';
import {
  addressOf,
  type BrowserWork,
  browserSchema,
  frontTab,
  openTabs,
  startBrowser,
} from '../../../shared/apps/browser/work';

const home = 'www.home.example';
const shop = 'www.shop.example/prices';
const start = startBrowser({ address: home, visited: [home], signedIn: ['mail'] });
const did = (...actions: readonly BrowserAction[]) => actions.reduce(reduceBrowser, start);
const addresses = (work: BrowserWork) => openTabs(work).map(addressOf);
const open = (address: string, hidden = false): BrowserAction => ({ kind: 'open-tab', address, hidden });

describe('tabs', () => {
  test('open in front or behind, walk back and forth, close', () => {
    const two = did(open(shop), { kind: 'go', address: home }, { kind: 'step', by: -1 });
    expect(addresses(two)).toEqual([home, shop]);
    expect(addresses(reduceBrowser(two, { kind: 'step', by: 1 }))).toEqual([home, home]);
    expect(frontTab(did({ ...open(shop), behind: true } as BrowserAction)).id).toBe(0);
    expect(addresses(reduceBrowser(two, { kind: 'close-tab', tab: 0 }))).toEqual([shop]);
  });

  test('closing the last one leaves a new tab, and taking it back brings it again', () => {
    const none = did({ kind: 'close-tab', tab: 0 });
    expect(addresses(none)).toEqual(['']);
    expect(addresses(reduceBrowser(none, { kind: 'undo' }))).toEqual([home]);
  });

  test('taking a closing back keeps where the other tabs have gone since', () => {
    const work = did(
      open(shop),
      { kind: 'close-tab', tab: 1 },
      { kind: 'go', address: 'www.x.example' },
      { kind: 'undo' },
    );
    expect(addresses(work)).toEqual(['www.x.example', shop]);
  });
});

describe('bookmarks', () => {
  const keep = (folder: number | string | null): BrowserAction => ({
    kind: 'keep',
    address: shop,
    title: 'Shop',
    folder,
  });
  test('go into a new folder, into the same folder by its name, and there is one a page', () => {
    const work = did(keep(null), keep('Jobs'), keep('Jobs'));
    expect(work.shelf.now.folders.map(({ name }) => name)).toEqual(['Jobs']);
    expect(work.shelf.now.marks).toHaveLength(1);
    expect(factsBetween(start, work)).toContainEqual({ kind: 'kept', address: shop, folder: 'Jobs' });
  });

  test('a folder can be made before or after, and deleted with what is in it; everything can be taken back', () => {
    const filed = did(keep(null), { kind: 'add-folder', name: 'Jobs' });
    const [mark] = filed.shelf.now.marks;
    const [folder] = filed.shelf.now.folders;
    const moved = reduceBrowser(filed, { kind: 'move-mark', mark: mark?.id ?? 0, folder: folder?.id ?? 0 });
    expect(factsBetween(filed, moved)).toEqual([{ kind: 'kept', address: shop, folder: 'Jobs' }]);
    const dropped = reduceBrowser(moved, { kind: 'drop-folder', folder: folder?.id ?? 0 });
    expect(dropped.shelf.now.marks).toEqual([]);
    expect(reduceBrowser(dropped, { kind: 'undo' }).shelf.now).toEqual(moved.shelf.now);
  });
});

describe('traces', () => {
  test('the private window remembers nothing, and forgets its sign-ins when it closes', () => {
    const hidden = did(open(shop, true), { kind: 'sign-in', site: 'jobs' });
    expect(hidden.visited).toEqual([home]);
    expect(hidden.signedInHidden).toEqual(['jobs']);
    expect(factsBetween(start, hidden)).toContainEqual({ kind: 'seen-privately', address: shop });
    expect(reduceBrowser(hidden, { kind: 'close-hidden' }).signedInHidden).toEqual([]);
  });

  test('clearing cookies signs out; clearing the list of downloads deletes no file', () => {
    const loaded = did({ kind: 'download', file: 'cv' });
    const cleared = reduceBrowser(loaded, { kind: 'clear', history: true, signIns: true, downloads: true });
    expect(factsBetween(loaded, cleared)).toEqual([
      { kind: 'history', addresses: [] },
      { kind: 'signed-out', site: 'mail' },
    ]);
    const deleted = reduceBrowser(loaded, { kind: 'delete-download', file: 'cv' });
    expect(factsBetween(loaded, deleted)).toEqual([{ kind: 'download-deleted', file: 'cv' }]);
  });
});

const action: fc.Arbitrary<BrowserAction> = fc.oneof(
  fc.record({ kind: fc.constant('open-tab' as const), address: fc.constantFrom('', home, shop), hidden: fc.boolean() }),
  fc.record({ kind: fc.constant('go' as const), address: fc.constantFrom(home, shop, 'www.x.example') }),
  fc.record({ kind: fc.constantFrom('close-tab' as const, 'switch-tab' as const), tab: fc.nat(8) }),
  fc.record({ kind: fc.constant('step' as const), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({
    kind: fc.constant('keep' as const),
    address: fc.constantFrom(home, shop),
    title: fc.string({ maxLength: 20 }),
    folder: fc.constantFrom(null, 'A', 'B'),
  }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'close-hidden' as const) }),
);

test('whatever is done, there is a tab in front, and the work can be kept', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const work = actions.reduce((now, next) => {
        const known = next.kind !== 'switch-tab' || now.shelf.now.open.includes(next.tab);
        return known ? reduceBrowser(now, next) : now;
      }, start);
      expect(openTabs(work).map(({ id }) => id)).toContain(work.front);
      expect(openTabs(work).some(({ hidden }) => !hidden)).toBe(true);
      expect(v.parse(browserSchema, structuredClone(work))).toEqual(work);
    }),
  );
});

const web: SmallWeb = {
  files: [],
  pages: [
    { id: 'home', address: home, title: 'Home', blocks: [] },
    {
      id: 'shop',
      address: shop,
      title: 'Shop prices',
      blocks: [
        { kind: 'heading', text: 'Ticket' },
        { kind: 'text', text: 'A ticket is a TICKET.' },
      ],
    },
  ],
};

test('an address is known however it is written, and words find pages', () => {
  for (const typed of ['https://www.shop.example/prices/', 'SHOP.example/prices', ' www.shop.example/prices ']) {
    expect(pageAt(web, typed)?.id).toBe('shop');
  }
  expect(pageAt(web, '')).toBeUndefined();
  expect(pagesAbout(web, 'prices SHOP').map(({ id }) => id)).toEqual(['shop']);
});

test('words are found in any case, counted over the page, and no letter is lost', () => {
  const [, page] = web.pages;
  if (!page) throw new Error('no page');
  const pieces = piecesOf(page, ' ticket ');
  expect(hitCount(pieces)).toBe(3);
  expect(pieces.flat().flatMap(({ hit }) => hit ?? [])).toEqual([0, 1, 2]);
  expect(pieces.map((line) => line.map(({ text }) => text).join(''))).toEqual(page.blocks.map(({ text }) => text));
  expect(hitCount(piecesOf(page, ''))).toBe(0);
});
