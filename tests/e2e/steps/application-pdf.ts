import { expect } from '@playwright/test';
import { material } from '../../../shared/tasks/application-pdf/material';
import { seedOf } from '../stored';
import { button, field, type Person } from './person';

/** Merges the four files on the PDF desk: in order, the scan upright, the blank page gone, under a telling name. */
export async function mergeApplication(person: Person): Promise<void> {
  const { page, hand } = person;
  const desk = person.words('pdf-desk');
  const { documents, applicant } = material(await seedOf(page, 'application-pdf'));
  const letterFirst = ['letter', 'cv'].map((id) => documents.find((document) => document.id === id));
  const ordered = [...letterFirst, ...documents.filter(({ id }) => id !== 'letter' && id !== 'cv')];

  await hand.choose(page.getByRole('radio', { name: person.words('application-pdf')('view.way.desk') }));
  for (const document of ordered) {
    if (!document) throw new Error('the material lacks a document');
    await hand.press(button(person, desk('open.offer', { name: document.fileName })));
    await expect(
      page.getByText(desk('page.name', { page: document.pages.length, name: document.fileName })),
    ).toBeVisible();
    for (const [at, { turn, number }] of document.pages.entries()) {
      const named = { page: desk('page.name', { page: at + 1, name: document.fileName }) };
      for (let left = turn; left > 0; left -= 90)
        await hand.press(button(person, desk('action.turn-left.label', named)));
      if (number === '') await hand.press(button(person, desk('action.remove.label', named)));
    }
  }
  await hand.write(field(person, desk('save.name')), `Bewerbung ${applicant.given} ${applicant.family}`);
  await hand.choose(page.getByRole('radio', { name: desk('save.small') }));
  await hand.press(page.getByRole('button', { name: /PDF/ }).and(page.locator('.desk-save .button')).first());
  await hand.press(button(person, person.words('application-pdf')('view.hand-in.this')));
  await expect(page.getByText(person.words('delivery')('more'))).toBeVisible({ timeout: 30_000 });
}
