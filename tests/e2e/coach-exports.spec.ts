import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFigures } from '../../shared/exchange/aggregates/figures-csv';
import { violations } from './axe';
import type { HandKind } from './hand';
import { expect, test } from './journey';
import { setUpDesk } from './steps/coach';
import { button, field, type Person, personAt } from './steps/person';
import { saved } from './steps/saved-file';

const hands: readonly HandKind[] = ['mouse', 'keyboard'];

/** An open desk with the sample people, on the page of exports. `places`: the proposal is taken over before. */
async function atExports(coach: Person, places: boolean): Promise<void> {
  const [t, words] = [coach.words('coach'), coach.words('coach-places')];
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await coach.hand.press(button(coach, t('examples.load')));
  await expect(coach.page.locator('[data-check]').first()).toBeVisible({ timeout: 30_000 });
  if (places) {
    await coach.hand.press(button(coach, t('bar.places')));
    await coach.hand.write(field(coach, words('decider.label')), 'Frau Kaya');
    await coach.hand.press(button(coach, words('decider.keep')));
    await coach.hand.press(button(coach, words('proposal.take-over', { name: 'Frau Kaya' })));
    await expect(coach.page.locator('[data-standing="place"] [data-decided="true"]').first()).toBeVisible();
  }
  await coach.hand.press(button(coach, t('bar.exports')));
  await expect(coach.page.locator('[data-page="coach-exports"]')).toBeVisible();
}

const sheetOf = (bytes: Buffer, sheet: number) =>
  new TextDecoder().decode(unzipSync(bytes)[`xl/worksheets/sheet${sheet}.xml`]);

for (const kind of hands) {
  test(`everything that leaves the desk, by ${kind}`, async ({ desk }) => {
    const page = await desk.open('#/');
    const coach = personAt(page, kind);
    const t = coach.words('coach-exports');
    await atExports(coach, true);

    const list = await saved(coach, button(coach, t('list.xlsx')));
    expect(list.name).toMatch(/^probefahrt-liste-\d{4}-\d\d-\d\d\.xlsx$/);
    expect(sheetOf(list.bytes, 1).match(/<row /g)).toHaveLength(70);
    expect(sheetOf(list.bytes, 1)).toContain('state="frozen"');
    expect(sheetOf(list.bytes, 2)).toContain(t('list.note.advice'));

    const csv = await saved(coach, button(coach, t('list.csv')));
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.bytes.toString('utf8').split('\r\n')).toHaveLength(71);

    const preview = page.locator('.export-preview');
    const heads = preview.locator('th');
    await expect(heads).toHaveText(
      ['name', 'course-start', 'course-end', 'modules'].map((id) => t(`provider.field.${id}`)),
    );
    const card = page.locator('[data-export="provider"]');
    await coach.hand.press(card.getByLabel(t('provider.field.group'), { exact: true }));
    await expect(heads).toHaveCount(5);
    const shown = await preview
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent));
    const provider = await saved(coach, button(coach, t('provider.csv')));
    const left = provider.bytes.toString('utf8').slice(1).trim().split('\r\n');
    expect(left[0]?.split(';')).toEqual(await heads.allTextContents());
    expect(left.slice(1).map((line) => line.split(';')[0] || '–')).toEqual(shown);

    const figures = await saved(coach, button(coach, t('figures.save')));
    const reading = readFigures(figures.bytes.toString('utf8'));
    expect(reading.ok).toBe(true);
    const dictionary = await saved(coach, button(coach, t('figures.save-dictionary')));
    expect(dictionary.bytes.toString('utf8')).toContain('mean_low');

    const xapi = await saved(coach, button(coach, t('xapi.save')));
    const statements = JSON.parse(xapi.bytes.toString('utf8')) as { id: string }[];
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    const again = await saved(coach, button(coach, t('xapi.save')));
    expect(again.bytes.equals(xapi.bytes)).toBe(true);
    for (const name of shown) if (name && name !== '–') expect(xapi.bytes.toString('utf8')).not.toContain(name);

    await coach.hand.handIn(page.locator('[data-export="merge"] input[type="file"]'), [figures.path]);
    await expect(page.locator('[data-export="merge"]').getByRole('status')).toBeVisible();
    await coach.hand.handIn(page.locator('[data-export="merge"] input[type="file"]'), [csv.path]);
    await expect(page.locator('[data-export="merge"]')).toContainText(
      t('merge.unreadable', { file: csv.path.split('/').at(-1) ?? '' }),
    );
    await expectAccessible(page);
  });
}

test('the sheets of all people are one PDF', async ({ desk }) => {
  const page = await desk.open('#/');
  const coach = personAt(page, 'mouse');
  await atExports(coach, false);
  const sheets = await saved(coach, button(coach, coach.words('coach-exports')('sheets.all_other', { count: 69 })));
  expect(sheets.name).toMatch(/\.pdf$/);
  expect(sheets.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test.describe('narrow and dark', () => {
  test.use({ settings: { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } });

  test('nothing scrolls sideways but the preview', async ({ desk }, info) => {
    const page = await desk.open('#/');
    await atExports(personAt(page, 'mouse'), true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('exports-360-dark.png'), fullPage: true });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.screenshot({ path: info.outputPath('exports-1280-light.png'), fullPage: true });
  });
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}
