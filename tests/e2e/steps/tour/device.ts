import { expect } from '@playwright/test';
import { invitationToFragment } from '../../../../shared/exchange/invitation-link';
import { button, type Person } from '../person';
import { invitation } from './carried-check';
import { goTo, type Look, lookAtDialog, see, speakOwn } from './screens';

/** What lies on this device, and pages about the product. */
export async function tourOfDevice(person: Person, look: Look): Promise<void> {
  const [t, common] = [person.words('data'), person.words('common')];
  await goTo(person, '#/accessibility', 'accessibility');
  await person.hand.press(button(person, common('frame.read-aloud')));
  await expect(person.page.locator('[data-read-aloud="no-voice"]')).toBeVisible();
  await look('accessibility');
  await goTo(person, '#/nowhere', 'unknown');
  await look('unknown');
  await askedAboutSharing(person, look);
  await goTo(person, '#/data', 'data');
  await look('data');
  await lookAtDialog(person, look, { name: 'data-wipe', open: t('wipe'), leave: t('wipe-yes') });
  await expect(person.page.getByText(t('wiped'))).toBeVisible();
  await look('data-wiped');
}

/** With nothing kept: what a lost check leaves, and shared-PC mode from its beginning to its end. */
export async function tourOfSharedPc(person: Person, look: Look): Promise<void> {
  const { page, hand } = person;
  const [t, common] = [person.words('shared-pc'), person.words('common')];
  await page.evaluate(() => localStorage.setItem('probefahrt-begun', '1'));
  await goTo(person, '#/', 'start');
  await expect(page.locator('[data-lost]')).toBeVisible();
  await look('start-lost');
  await hand.press(button(person, person.words('resume')('lost.understood')));
  await hand.press(button(person, t('switch')));
  await expect(page.locator('[data-shared-pc]')).toBeVisible();
  await speakOwn(person);
  await hand.press(button(person, common('start.check')));
  await see(person, 'check-welcome');
  await look('shared-pc');
  await lookAtDialog(person, look, { name: 'shared-pc-done', open: t('done'), leave: t('sure-yes') });
  await see(person, 'wiped');
  await look('wiped');
  await hand.press(button(person, t('again')));
  await see(person, 'start');
  await speakOwn(person);
}

/** What is kept would be wiped: an invitation and the switch ask before. */
async function askedAboutSharing(person: Person, look: Look): Promise<void> {
  const [t, common] = [person.words('shared-pc'), person.words('common')];
  await goTo(person, invitationToFragment({ ...invitation, sharedPc: true }), 'start');
  await expect(person.page.locator('[data-invited="shared-pc"]')).toBeVisible();
  await look('start-invited-shared');
  await goTo(person, '#/', 'start');
  await lookAtDialog(person, look, { name: 'start-share', open: t('switch'), leave: common('action.cancel') });
}

/** The last screen: another app of a newer version has taken the store. Nothing can be kept afterwards. */
export async function tourOfTrouble(person: Person, look: Look): Promise<void> {
  await person.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('probefahrt', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  await see(person, 'store-trouble');
  await look('store-trouble');
}
