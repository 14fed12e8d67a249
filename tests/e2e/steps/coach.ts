import { expect } from '@playwright/test';
import { button, field, type Person } from './person';

export const passphrase = 'Apfel Wolke Treppe Lampe';

/** Passphrases are typed into fields that are no text boxes to assistive technology. */
const secret = ({ page }: Person, label: string) => page.getByLabel(label, { exact: true });

/** From the start page to an open desk with a new key. */
export async function setUpDesk(coach: Person, label: string): Promise<void> {
  await coach.hand.press(coach.page.getByRole('link', { name: coach.words('common')('start.coach') }));
  await makeDesk(coach, label);
}

/** From the page that makes a key to an open desk. `onSheet` is called while the recovery sheet is shown. */
export async function makeDesk(coach: Person, label: string, onSheet = async () => {}): Promise<void> {
  const t = coach.words('coach');
  await coach.hand.write(field(coach, t('setup.label')), label);
  await coach.hand.write(secret(coach, t('passphrase.first')), passphrase);
  await coach.hand.write(secret(coach, t('passphrase.second')), passphrase);
  await coach.hand.press(button(coach, t('setup.create')));
  await expect(coach.page.locator('[data-page="coach-recovery"]')).toBeVisible();
  await onSheet();
  await coach.hand.press(coach.page.getByLabel(t('sheet.kept')));
  await coach.hand.press(button(coach, t('sheet.go-on')));
  await expect(coach.page.locator('[data-page="coach-list"]')).toBeVisible();
}

/** @returns the link that a client opens */
export async function makeInvitation(coach: Person): Promise<string> {
  await coach.hand.press(button(coach, coach.words('coach')('bar.invite')));
  return coach.page.locator('[data-invitation-link]').inputValue();
}

/** Opens the locked desk and drops a client's file. */
export async function loadResult(coach: Person, file: string): Promise<void> {
  const t = coach.words('coach');
  await coach.hand.press(coach.page.getByRole('link', { name: coach.words('common')('start.coach') }));
  await coach.hand.write(secret(coach, t('unlock.passphrase')), passphrase);
  await coach.hand.press(button(coach, t('unlock.open')));
  await expect(coach.page.locator('[data-page="coach-list"]')).toBeVisible();
  await coach.hand.handIn(coach.page.locator('[data-hand-in]'), [file]);
  await expect(coach.page.locator('[data-import-report]')).toBeVisible();
}
