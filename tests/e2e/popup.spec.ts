import { violations } from './axe';
import { expect, test } from './journey';
import { type Spoken, wordsOf } from './words';

const ways = [
  ['check', '#/check', 'check-welcome'],
  ['practice', '#/practice', 'practice'],
  ['coach', '#/coach', 'coach'],
] as const;

for (const [way, route, screen] of ways) {
  test(`the popup opens a full tab: ${way}`, async ({ desk, site }) => {
    const popup = await desk.context.newPage();
    await popup.goto(site.address.replace('app.html', 'popup.html'));
    await expect(popup.getByRole('main')).toBeVisible();
    expect(await violations(popup)).toEqual([]);

    // The popup speaks the browser's own language, which is the machine's.
    const spoken = await popup.locator('html').getAttribute('lang');
    const words = wordsOf(spoken as Spoken, 'extension');
    const opened = desk.context.waitForEvent('page');
    await popup.getByRole('button', { name: words(way) }).click();
    const tab = await opened;
    await expect(tab.locator(`[data-page="${screen}"]`)).toBeVisible();
    expect(tab.url()).toBe(site.address + route);
  });
}
