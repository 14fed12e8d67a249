import { expect } from '@playwright/test';
import { surveyQuestions } from '../../../../shared/model/survey';
import { button, type Person } from '../person';
import { saved } from '../saved-file';
import { type Look, see } from './screens';

/** From a result with an invitation: the survey, and every way to the coach. */
export async function tourOfResult(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await expect(page.locator('[data-send] fieldset')).toBeVisible();
  await look('result');
  await tourOfSurvey(person, look);
  await see(person, 'result');
  await tourOfSending(person, look);
}

async function tourOfSurvey(person: Person, look: Look): Promise<void> {
  const { page, hand } = person;
  const [t, common] = [person.words('survey'), person.words('common')];
  await hand.press(button(person, person.words('result')('survey.go')));
  await see(person, 'survey-consent');
  await look('survey-consent');
  await hand.press(button(person, t('consent.yes')));
  for (const question of Object.keys(surveyQuestions)) {
    await see(person, `survey-${question}`);
    await hand.choose(page.locator('main input').first());
    await look(`survey-${question}`);
    await hand.press(button(person, common('action.next')));
  }
  await see(person, 'survey-thanks');
  await look('survey-thanks');
  await hand.press(button(person, t('thanks.back')));
}

async function tourOfSending(person: Person, look: Look): Promise<void> {
  const { page, hand } = person;
  const [t, handOver] = [person.words('result'), person.words('hand-over')];
  const age = page.getByRole('spinbutton');
  await hand.write(age, '999');
  await expect(page.getByText(t('send.age-problem'))).toBeVisible();
  await look('result-problem');
  await hand.write(age, '19');
  await saved(person, button(person, t('send.save')));
  await expect(page.locator('[data-saved-file]')).toBeVisible();
  await hand.press(button(person, handOver('copy')));
  await expect(page.locator('[data-other-ways] .notice, [data-other-ways] textarea')).toBeVisible();
  await look('result-saved');
  await hand.press(button(person, handOver('show')));
  await expect(page.locator('[data-code]')).toBeVisible({ timeout: 30_000 });
  await look('result-codes');
  await hand.press(button(person, handOver('codes.done')));
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
