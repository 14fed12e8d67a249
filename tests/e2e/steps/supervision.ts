import { expect } from '@playwright/test';
import { skipWelcome } from './check';
import { button, field, type Person } from './person';

/** Begins the check, shows its first code, and ends it after one task. @returns the code of the beginning */
export async function shortSupervisedCheck(client: Person): Promise<string> {
  const [t, common, words] = [client.words('check'), client.words('common'), client.words('supervision')];
  const { page, hand } = client;
  await hand.press(button(client, common('start.check')));
  await skipWelcome(client);
  await hand.press(button(client, t('about.supervised')));
  const begun = await shownCode(client, 'supervision-begin');
  await hand.press(button(client, words('begin.back')));
  await skipWelcome(client);
  await hand.press(button(client, t('about.skip')));
  await expect(page.locator('[data-page="check-estimate"]')).toBeVisible();
  await hand.choose(page.getByRole('radio', { name: t('estimate.alone') }));
  await hand.press(button(client, common('action.next')));
  await hand.press(button(client, t('work.cannot')));
  await hand.press(button(client, t('work.cannot-yes')));
  await hand.press(button(client, t('between.stop')));
  await hand.press(button(client, t('between.stop-yes')));
  await expect(page.locator('[data-page="result"]')).toBeVisible();
  return begun;
}

/** @returns the code that a page shows */
export async function shownCode({ page }: Person, name: string): Promise<string> {
  const code = page.locator(`[data-page="${name}"] [data-code]`);
  await expect(code).toBeVisible();
  return (await code.getAttribute('data-code')) ?? '';
}

/** From anywhere in the open desk to the page that signs. */
export async function openSupervision(coach: Person): Promise<void> {
  await coach.hand.press(button(coach, coach.words('coach')('bar.supervision')));
  await expect(coach.page.locator('[data-page="coach-supervision"]')).toBeVisible();
}

/** Signs a code as typed, or as a camera reads it. @returns the countersignature as text */
export async function sign(coach: Person, code: string, by: string): Promise<string> {
  const t = coach.words('coach-supervision');
  await coach.hand.write(field(coach, t('code.label')), code);
  await coach.hand.write(field(coach, t('sign.by')), by);
  await coach.hand.press(button(coach, t('sign.check')));
  await expect(coach.page.locator('[data-sign-preview]')).toContainText(by);
  await coach.hand.press(button(coach, t('sign.go')));
  await expect(coach.page.locator('[data-given]')).toBeVisible();
  return field(coach, t('given.text')).inputValue();
}

/** Pastes a countersignature on the client's page. */
export async function paste(client: Person, text: string): Promise<void> {
  const t = client.words('supervision');
  await client.hand.write(field(client, t('answer.label')), text);
  await client.hand.press(button(client, t('answer.take')));
}
