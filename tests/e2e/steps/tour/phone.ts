import { expect } from '@playwright/test';
import { giveEstimate, skipWelcome } from '../check';
import { button, type Person } from '../person';
import { type Look, see } from './screens';

/** Where a phone names the tasks that wait for a computer. Begins on the start page, in a browser that is a phone's. */
export async function tourOfPhone(person: Person, look: Look): Promise<void> {
  const t = person.words('check');
  const press = (name: string) => person.hand.press(button(person, name));
  const lookAtList = async (screen: string) => {
    await expect(person.page.locator('[data-waiting]').first()).toBeVisible();
    await look(screen);
  };
  await press(person.words('common')('start.check'));
  await skipWelcome(person);
  await press(t('about.skip'));
  await giveEstimate(person);
  await press(t('work.pause'));
  await see(person, 'check-paused');
  await lookAtList('phone-paused');
  await press(t('paused.resume'));
  await press(t('work.cannot'));
  await press(t('work.cannot-yes'));
  await see(person, 'check-between');
  await lookAtList('phone-between');
  await press(t('between.stop'));
  await press(t('between.stop-yes'));
  await see(person, 'result');
  await lookAtList('phone-result');
}
