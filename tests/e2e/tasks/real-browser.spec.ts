import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { askedPrice, material } from '../../../shared/tasks/browser-basics/material';
import { Browser } from '../browser';
import { rememberYes } from '../earlier-yes';
import { expect, expectNothingAmiss, test as journey } from '../journey';
import { idOf } from '../site';
import { button, field, type Person, personAt } from '../steps/person';
import { storedValues } from '../stored';

interface Lender {
  /** The browser of somebody who has allowed the extension these rights before. */
  readonly lender: Browser;
  readonly downloads: { folder: string };
}

const test = journey.extend<Lender>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern
  downloads: async ({}, use) => use({ folder: '' }),
  lender: async ({ site, downloads }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'probefahrt-lender-'));
    const browser = new Browser(site, profile);
    await browser.start();
    await browser.open('#/');
    await browser.close();
    downloads.folder = await rememberYes(profile, idOf(site.extension ?? ''));
    await browser.start();
    await use(browser);
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expectNothingAmiss(browser, site);
  },
});

test.skip(({ hostKind }) => hostKind === 'pwa', 'only an extension sees the real browser');

const secret = 'Sehr private Seite';

test('real tabs, bookmarks and downloads are seen, tidied up, and the rights are gone afterwards', async ({
  lender,
  downloads,
}) => {
  const page = await lender.open('#/practice/browser-basics?seed=7');
  const person = personAt(page, 'mouse');
  const t = person.words('browser-basics');
  const made = material(7);
  const manager = await openTab(lender.context, 'chrome://bookmarks');
  await keep(manager, { title: secret, url: 'https://www.privat.example/', parentId: '1' });
  await page.bringToFront();

  expect(await rights(page)).toEqual(['storage', 'unlimitedStorage']);
  await person.hand.press(button(person, t('view.real.yes')));
  await expect(page.locator('[data-real="working"]')).toBeVisible();
  expect(await rights(page)).toEqual(['bookmarks', 'downloads', 'storage', 'unlimitedStorage']);

  const start = await opened(lender.context, () => person.hand.press(button(person, t('view.real.open'))));
  const titles = made.three.map((name) => t(`view.page.${name}`, { firm: made.firm, place: made.place }));
  const tabs: Page[] = [];
  for (const title of titles) {
    const link = start.getByRole('link', { name: title, exact: true });
    tabs.push(await opened(lender.context, () => link.click({ modifiers: ['Control'] })));
  }
  const [jobs, prices, side] = tabs as [Page, Page, Page];
  await side.close();

  const kept = await keep(manager, { title: titles[0] ?? '', url: jobs.url(), parentId: '1' });
  const folder = await keep(manager, { title: 'Neuer Ordner', parentId: '1' });
  await manager.evaluate(([id, title]) => chrome.bookmarks.update(id, { title }), [
    folder,
    made.folder.german,
  ] as const);
  await manager.evaluate(([id, parentId]) => chrome.bookmarks.move(id, { parentId }), [kept, folder] as const);

  await realDownloads(jobs);
  await jobs.bringToFront();
  await jobs.getByRole('link', { name: t('view.leaflet.download') }).click();
  const text = await fileIn(downloads.folder, t('view.leaflet.name'));
  await prices.bringToFront();
  const heading = prices.getByRole('heading', { name: t(`view.ticket.${made.asked}`), exact: true });
  const euros = await heading.locator('xpath=following-sibling::p[1]').innerText();
  expect(euros).toContain(String(askedPrice(made)));

  await page.bringToFront();
  for (const seen of ['tabs', 'bookmark', 'download'])
    await expect(page.getByText(t(`view.real.seen-${seen}`))).toBeVisible();
  await person.hand.write(field(person, t('view.code')), text.match(/\p{L}+ \d\d/u)?.[0] ?? '');
  await person.hand.write(field(person, t('view.price', { ticket: t(`view.ticket.${made.asked}`) })), euros);
  await person.hand.press(button(person, t('view.real.tidy')));
  await expect(page.locator('[data-real="tidied"]')).toBeVisible();
  expect(await bookmarksOf(manager)).toEqual([secret]);
  expect(await readdir(downloads.folder)).toEqual([]);
  await expect.poll(() => rights(page)).toEqual(['storage', 'unlimitedStorage']);
  expect(lender.context.pages().filter((other) => other.url().includes('page.html'))).toEqual([]);

  await finish(person);
  expect(await grades(page)).toEqual(['browser', 'browser', 'browser', 'browser']);
  await expect.poll(() => rights(page)).toEqual(['storage', 'unlimitedStorage']);
  expect((await storedValues(page)).join('\n')).not.toMatch(/privat|chrome:/);
});

test('whoever gives no answer or leaves keeps their rights and works in the simulated browser', async ({ desk }) => {
  const page = await desk.open('#/practice/browser-basics?seed=7');
  const person = personAt(page, 'mouse');
  const t = person.words('browser-basics');
  await person.hand.press(button(person, t('view.real.yes')));
  await expect(page.locator('[data-real="offered"]')).toBeVisible();
  expect(await rights(page)).toEqual(['storage', 'unlimitedStorage']);
  await person.hand.press(button(person, t('view.real.no')));
  await expect(page.getByRole('tablist')).toBeVisible();
});

test('where a policy refuses, the simulated browser is there and counts as well', async ({ desk }) => {
  const page = await desk.open('#/practice/browser-basics?seed=7');
  const person = personAt(page, 'mouse');
  const t = person.words('browser-basics');
  await page.evaluate(() => {
    chrome.permissions.request = () => Promise.reject(new Error('blocked by policy'));
  });
  await person.hand.press(button(person, t('view.real.yes')));
  await expect(page.getByText(t('view.real.refused'))).toBeVisible();
  await person.hand.press(button(person, t('view.real.no')));
  await expect(page.getByRole('tablist')).toBeVisible();
});

test('rights that a closed browser could not give back are gone at the next start', async ({ lender, site }) => {
  const page = await lender.open('#/practice/browser-basics?seed=7');
  const person = personAt(page, 'mouse');
  await person.hand.press(button(person, person.words('browser-basics')('view.real.yes')));
  await expect(page.locator('[data-real="working"]')).toBeVisible();
  await lender.close();
  await lender.start();
  const popup = await openTab(lender.context, new URL('popup.html', site.address).href);
  expect(await rights(popup)).toContain('bookmarks');
  const again = await lender.open('#/');
  await expect.poll(() => rights(again)).toEqual(['storage', 'unlimitedStorage']);
});

test('two pages are cleared from the real history, and the check keeps its data', async ({ lender }) => {
  const page = await lender.open('#/practice/leave-clean?seed=7');
  const person = personAt(page, 'mouse');
  const t = person.words('leave-clean');
  await person.hand.press(button(person, t('view.real.yes')));
  await expect(page.locator('[data-real="working"]')).toBeVisible();
  await expect.poll(() => practicePages(lender.context).length).toBe(2);
  const before = await storedValues(page);

  await clearBrowsingData(await openTab(lender.context, 'chrome://settings/clearBrowserData'));
  await page.bringToFront();
  await expect(page.locator('[data-real="gone"]')).toBeVisible();
  expect(await storedValues(page)).toEqual(
    expect.arrayContaining(before.filter((line) => line.includes('task-offered'))),
  );
  await finish(person);
  const history = page.locator('[data-criterion="history-gone"]');
  expect(await history.getAttribute('data-verdict')).toBe('met');
  expect(await grades(page)).toContain('browser');
  await expect.poll(() => rights(page)).toEqual(['storage', 'unlimitedStorage']);
});

const practicePages = (context: BrowserContext) => context.pages().filter((page) => page.url().includes('page.html'));

async function rights(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(() => chrome.permissions.getAll())).permissions?.sort() ?? [];
}

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function opened(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()]);
  await page.locator('[data-page-id]').waitFor();
  return page;
}

/** The browser's own page of bookmarks makes one, as its star and its menu do; answers with its id. */
function keep(manager: Page, mark: { title: string; url?: string; parentId: string }): Promise<string> {
  return manager.evaluate(async (wanted) => (await chrome.bookmarks.create(wanted)).id, mark);
}

function bookmarksOf(manager: Page): Promise<string[]> {
  return manager.evaluate(async () => (await chrome.bookmarks.getChildren('1')).map(({ title }) => title));
}

/** Playwright renames downloads; the browser's own way keeps their names. */
async function realDownloads(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

async function fileIn(folder: string, name: string): Promise<string> {
  let text = '';
  await expect.poll(async () => (text = await readFile(join(folder, name), 'utf8').catch(() => ''))).not.toBe('');
  return text;
}

/** The browser's own window for clearing, as it opens: history, cookies and cache. */
async function clearBrowsingData(settings: Page): Promise<void> {
  await settings.locator('#clearButton, #deleteButton').first().click();
  await settings.waitForTimeout(1_500);
}

async function finish(person: Person): Promise<void> {
  await person.hand.press(button(person, person.words('check')('work.done')));
  await expect(person.page.locator('[data-page="practice-feedback"]')).toBeVisible();
}

/** The grades that findings were stored with. */
async function grades(page: Page): Promise<string[]> {
  const lines = (await storedValues(page)).join('\n');
  return [...lines.matchAll(/"grade":"(\w+)"/g)].map(([, grade]) => grade ?? '');
}
