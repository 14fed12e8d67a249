import { expect, type Locator } from '@playwright/test';
import { button, type Person } from './person';

const fieldIn = ({ page }: Person, name: string) => page.locator(`.portal [data-field="${name}"]`);

export async function writeInPortal(person: Person, name: string, text: string): Promise<void> {
  await person.hand.write(fieldIn(person, name).locator('input, textarea'), text);
}

export async function pickInPortal(person: Person, name: string, value: string): Promise<void> {
  await person.hand.pick(fieldIn(person, name).locator('select'), value);
}

export async function tickInPortal(person: Person, name: string): Promise<void> {
  await person.hand.press(fieldIn(person, name).locator('input[type="checkbox"]'));
}

/** Uploads one of the files lying ready. @param label what the slot is called */
export async function uploadOffered(person: Person, name: string, label: string, offer: Locator): Promise<void> {
  const t = person.words('portal');
  const slot = fieldIn(person, name);
  const before = await slot.locator('[data-upload]').count();
  const add = button(person, t('slot.addTo', { slot: label }));
  await person.hand.press(add.or(button(person, t('slot.replaceIn', { slot: label }))));
  await person.hand.press(offer);
  await expect(slot.locator('[data-upload]')).toHaveCount(Math.max(before, 1), { timeout: 20_000 });
}

/** From the last step over the summary to the receipt. */
export async function sendPortal(person: Person): Promise<void> {
  const t = person.words('portal');
  await person.hand.press(button(person, t('toSummary')));
  await expect(person.page.getByRole('heading', { name: t('summary.title') })).toBeFocused();
  await person.hand.press(button(person, t('summary.send')));
  await person.hand.press(button(person, t('send.yes')));
  await expect(person.page.getByRole('heading', { name: t('receipt.title') })).toBeFocused({ timeout: 20_000 });
}
