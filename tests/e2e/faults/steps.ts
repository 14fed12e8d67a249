import { expect } from '@playwright/test';
import type { Browser } from '../browser';
import { button, type Person, personAt } from '../steps/person';

/** "Gespeichert" stands on the screen: from here on nothing may be lost. */
export async function expectSaved({ page }: Person): Promise<void> {
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
}

/** Ends the open task with "I can't do this yet". */
export async function cannot(person: Person): Promise<void> {
  const t = person.words('check');
  await person.hand.press(button(person, t('work.cannot')));
  await person.hand.press(button(person, t('work.cannot-yes')));
  await expect(person.page.locator('[data-page="check-between"]')).toBeVisible();
}

/** Kills the browser and goes on with the check that was begun. */
export async function killAndGoOn(desk: Browser): Promise<Person> {
  await desk.kill();
  await desk.start();
  const person = personAt(await desk.open('#/'), 'mouse');
  await person.hand.press(button(person, person.words('common')('start.continue')));
  return person;
}

export async function expectTasksDone(person: Person, count: number): Promise<void> {
  const t = person.words('check');
  const sentence = t(count === 1 ? 'between.what_one' : 'between.what_other', { count });
  await expect(person.page.getByText(sentence)).toBeVisible();
}
