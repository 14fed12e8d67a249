import { expect } from '@playwright/test';
import { material } from '../../../shared/tasks/application-mail/material';
import { seedOf } from '../stored';
import { button, field, type Person } from './person';

/** Answers the ad: its address, its reference, a short text with greeting and name, the newest file it asks for. */
export async function writeApplicationMail(person: Person): Promise<void> {
  const { page, hand } = person;
  const mail = person.words('mail');
  const { applicant, contact, reference, wanted, files } = material(await seedOf(page, 'application-mail'));
  const name = `${applicant.given} ${applicant.family}`;

  await hand.press(button(person, mail('new')));
  await hand.write(field(person, mail('to')), contact.mail);
  await hand.write(field(person, mail('subject')), `Bewerbung, Kennziffer ${reference}`);
  await hand.write(field(person, mail('body')), letterOf(name));
  await hand.press(button(person, mail('attach')));
  const right = files.find(({ kind }) => kind === `${wanted}-current`);
  await hand.press(page.locator(`dialog [data-material="${right?.name}"]`).getByRole('button').last());
  await hand.press(button(person, mail('send')));
  await expect(page.getByText(mail('news.sent'))).toBeVisible();
}

const letterOf = (name: string) => `Guten Tag,

ich habe Ihre Anzeige gelesen und bewerbe mich um den Ausbildungsplatz. Die Arbeit gefällt mir und ich lerne gern Neues. \
Meinen Lebenslauf oder mein Zeugnis finden Sie im Anhang. Ich freue mich auf Ihre Antwort.

Mit freundlichen Grüßen
${name}`;
