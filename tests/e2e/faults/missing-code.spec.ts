import type { Page } from '@playwright/test';
import type { Browser } from '../browser';
import { expect } from '../journey';
import { beginCheck, giveEstimate } from '../steps/check';
import { button, field, type Person, personAt } from '../steps/person';
import { wordsOf } from '../words';
import { takeAway, test } from './site-copy';
import { cannot, expectSaved } from './steps';

const common = wordsOf('de', 'common');
const half = 'Guten Tag, ich habe Ihre Anzeige gelesen und';

test('12 a missing part is fetched by one reload, and the draft is kept', async ({ desk, folder }) => {
  const person = personAt(await desk.open('#/practice/application-mail?seed=7'), 'mouse');
  await writeHalf(person);
  const loads = loadsOf(person.page);

  const putBack = await takeAway(folder, 'DataPage');
  await goTo(person.page, '#/data');
  await expect(person.page.getByText(common('trouble.part'))).toBeVisible();
  expect(loads()).toBe(1);
  await person.hand.press(button(person, common('action.retry')));
  await expect(person.page.getByText(common('trouble.part'))).toBeVisible();
  expect(loads()).toBe(1);

  await putBack();
  await person.hand.press(button(person, common('action.retry')));
  await expect(person.page.locator('[data-page="data"]')).toBeVisible();
  await goTo(person.page, '#/practice/application-mail?seed=7');
  await expect(field(person, person.words('mail')('body'))).toHaveValue(half);
  expectOnlyMissingFiles(desk);
});

test('12 a part that is missing in the middle of a check comes with the reload, at the same task', async ({
  desk,
  folder,
}) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(person);
  const task = await person.page.locator('[data-page="check-estimate"]').getAttribute('data-task');
  const loads = loadsOf(person.page);
  const putBack = await takeAway(folder, 'Working');
  // Not before the page gave up: a failed preload alone must not bring it back.
  person.page.once('framenavigated', putBack);
  await giveEstimate(person);
  await expect(person.page.locator('[data-page="check-work"]')).toHaveAttribute('data-task', task ?? '');
  await expect.poll(loads).toBe(1);
  await cannot(person);
  await expectSaved(person);
  expectOnlyMissingFiles(desk);
});

test('12 on a shared PC, where a reload would lose everything, the page stays and tries again', async ({
  desk,
  folder,
}) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await person.hand.press(button(person, person.words('shared-pc')('switch')));
  await expect(person.page.locator('[data-shared-pc]')).toBeVisible();
  await goTo(person.page, '#/practice/application-mail?seed=7');
  await writeHalf(person);
  const loads = loadsOf(person.page);

  const putBack = await takeAway(folder, 'PracticeList');
  await goTo(person.page, '#/practice');
  await expect(person.page.getByText(common('trouble.part'))).toBeVisible();
  await putBack();
  await person.hand.press(button(person, common('action.retry')));
  await expect(person.page.locator('[data-page="practice"]')).toBeVisible();
  await goTo(person.page, '#/practice/application-mail?seed=7');
  await expect(field(person, person.words('mail')('body'))).toHaveValue(half);
  expect(loads()).toBe(0);
  expectOnlyMissingFiles(desk);
});

async function writeHalf(person: Person): Promise<void> {
  const mail = person.words('mail');
  await person.hand.press(button(person, mail('new')));
  await person.hand.write(field(person, mail('body')), half);
  await expectSaved(person);
  await person.page.waitForTimeout(300);
}

function goTo(page: Page, hash: string): Promise<void> {
  return page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/** How often the page was loaded since. */
function loadsOf(page: Page): () => number {
  let count = 0;
  page.on('load', () => {
    count += 1;
  });
  return () => count;
}

/** The browser itself tells the console of a file that is not there. */
function expectOnlyMissingFiles({ problems }: Browser): void {
  expect(problems.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
  problems.length = 0;
}
