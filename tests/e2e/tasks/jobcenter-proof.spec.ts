import { expect } from '@playwright/test';
import { material } from '../../../shared/tasks/jobcenter-proof/material';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person } from '../steps/person';
import { pickInPortal, sendPortal, uploadOffered, writeInPortal } from '../steps/portal';
import { seedOf } from '../stored';

solvedInPractice('jobcenter-proof', sendProof);

/** Puts the pages together upright on the PDF desk, sends them to the right matter, keeps the receipt. */
async function sendProof(person: Person): Promise<void> {
  const { page, hand } = person;
  const [t, portal] = [person.words('jobcenter-proof'), person.words('portal')];
  const { matter } = material(await seedOf(page, 'jobcenter-proof'));
  await makeContract(person);

  await pickInPortal(person, 'matter', matter.value);
  await hand.press(button(person, portal('next')));
  await uploadOffered(person, 'proof', t('view.field.proof'), page.locator('[data-offer^="made-"]'));
  await writeInPortal(person, 'message', 'Guten Tag, hier ist mein Vertrag mit allen drei Seiten.');
  await sendPortal(person);
  await Promise.all([page.waitForEvent('download'), hand.press(button(person, portal('receipt.save')))]);
  await expect(page.getByText(portal('receipt.kept'), { exact: true }).last()).toBeVisible();
}

async function makeContract(person: Person): Promise<void> {
  const { page, hand } = person;
  const [t, desk] = [person.words('jobcenter-proof'), person.words('pdf-desk')];
  const { files } = material(await seedOf(page, 'jobcenter-proof'));
  await hand.press(page.locator('.proof-desk > summary'));
  for (const file of files) {
    if (file.make !== 'paper' || file.sheets.length === 0) continue;
    const { fileName, document } = file;
    await hand.press(button(person, desk('open.offer', { name: fileName })));
    for (const [at, { turn }] of document.pages.entries()) {
      const named = { page: desk('page.name', { page: at + 1, name: fileName }) };
      await expect(button(person, desk('action.turn-left.label', named))).toBeVisible({ timeout: 20_000 });
      for (let left = turn; left > 0; left -= 90)
        await hand.press(button(person, desk('action.turn-left.label', named)));
    }
  }
  await hand.write(field(person, desk('save.name')), 'Vertrag');
  await hand.press(page.locator('#desk-make'));
  await hand.press(button(person, t('view.desk.take')));
  await expect(page.getByText('Vertrag.pdf')).toBeVisible({ timeout: 20_000 });
}
