import { expect } from '@playwright/test';
import { material } from '../../../shared/tasks/interview-lobby/material';
import { seedOf } from '../stored';
import { button, field, type Person } from './person';

/** Takes the firm's own link, gets camera, microphone and name ready, joins muted, answers, leaves. */
export async function attendInterview(person: Person): Promise<void> {
  const { page, hand } = person;
  const t = person.words('conference');
  const { mails, applicant } = material(await seedOf(page, 'interview-lobby'));
  const right = mails.find(({ genuine }) => genuine);
  if (!right) throw new Error('the material lacks the right link');

  await hand.press(page.locator(`[data-material="${right.id}"]`));
  await hand.press(button(person, t('camera.open')));
  await expect(page.locator('video[data-alive="true"]')).toBeVisible();
  await hand.press(button(person, t('microphone.open')));
  await expect(page.locator('[data-heard="true"]')).toBeVisible({ timeout: 20_000 });
  await hand.write(field(person, t('lobby.name')), `${applicant.given} ${applicant.family}`);
  await hand.press(button(person, t('microphone.mute')));
  await hand.press(button(person, t('lobby.join')));

  await expect(page.locator('.conference-caption')).not.toBeEmpty({ timeout: 20_000 });
  await hand.press(button(person, t('microphone.unmute')));
  await expect(page.getByText(t('line.goodbye'))).toBeVisible({ timeout: 40_000 });
  await hand.press(button(person, t('room.leave')));
}
