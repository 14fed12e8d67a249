import { expect } from '@playwright/test';
import { button, type Person } from '../person';

/** Called on every screen with its name. */
export type Look = (screen: string) => Promise<void>;

export async function goTo(person: Person, route: string, screen: string): Promise<void> {
  await person.page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await see(person, screen);
}

/** Waits for a screen by its name. */
export async function see({ page }: Person, screen: string): Promise<void> {
  await expect(page.locator(`[data-page="${screen}"]`)).toBeVisible();
}

/** Opens something that asks, looks at it, and leaves it without a yes. */
export async function lookAtDialog(
  person: Person,
  look: Look,
  { name, open, leave }: Readonly<Record<'name' | 'open' | 'leave', string>>,
): Promise<void> {
  const dialog = person.page.getByRole('dialog');
  await person.hand.press(button(person, open).first());
  await expect(dialog).toBeVisible();
  await look(name);
  await person.hand.press(dialog.getByRole('button', { name: leave, exact: true }));
  await expect(dialog).toHaveCount(0);
}

/** A fresh page speaks the browser's language, which may be another one. */
export async function speakOwn({ page, language }: Person): Promise<void> {
  const choice = page.locator('.frame-language select');
  if ((await choice.inputValue()) !== language) await choice.selectOption(language);
  await expect(choice).toHaveValue(language);
}
