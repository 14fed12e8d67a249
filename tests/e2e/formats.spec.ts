import { oldDatabase, oldPassphrase } from '../store/old-database';
import type { Browser } from './browser';
import { expect, test } from './journey';
import { layDown, openQuietly } from './lay-down';
import type { Site } from './site';
import { openDeskPage } from './steps/desk-pages';
import { button, field, type Person, personAt } from './steps/person';

/** A day on which both releases were in use: a year after their import the desk rightly deletes the results in them. */
const inUse = new Date('2026-12-01T10:00:00Z');

/** Opens what a person left: the check, half a mail, the result, and the desk behind its passphrase. */
async function openEverything(desk: Browser, site: Site, release: 'v1' | 'v2'): Promise<Person> {
  const page = await openQuietly(desk, site);
  await page.clock.setFixedTime(inUse);
  await layDown(page, oldDatabase(release));

  const person = personAt(await desk.open('#/'), 'mouse');
  const [common, mail, coach] = [person.words('common'), person.words('mail'), person.words('coach')];
  await person.hand.press(button(person, common('start.continue')));
  await expect(page.locator('[data-page="check-work"]')).toHaveAttribute('data-task', 'leave-clean');
  await desk.open('#/practice/application-mail?seed=7');
  await expect(field(person, mail('body'))).toHaveValue('Guten Tag, ich habe Ihre Anzeige gelesen und');
  await desk.open('#/result');
  await expect(page.locator('[data-page="result"] [data-verdict="met"]').first()).toBeVisible();
  await desk.open('#/coach');
  await person.hand.write(page.getByLabel(coach('unlock.passphrase'), { exact: true }), oldPassphrase);
  await person.hand.press(button(person, coach('unlock.open')));
  return person;
}

test('a database of version 1 is opened with everything in it', async ({ desk, site }) => {
  const { page } = await openEverything(desk, site, 'v1');
  await expect(page.getByText('Mira Özdemir').first()).toBeVisible();
});

test('a database of version 2 is opened with everything in it', async ({ desk, site }) => {
  const person = await openEverything(desk, site, 'v2');
  await expect(person.page.getByText('Mira Özdemir').first()).toBeVisible();
  await openDeskPage(person, 'course');
  await expect(person.page.locator('[data-course]')).toContainText('Frühjahrskurs');
});
