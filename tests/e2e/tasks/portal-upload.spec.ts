import { material, type PortalUploadMaterial } from '../../../shared/tasks/portal-upload/material';
import { expect, test } from '../journey';
import { expectAccessible, solvedInPractice } from '../solved-in-practice';
import { button, type Person, personAt } from '../steps/person';
import { pickInPortal, sendPortal, tickInPortal, uploadOffered, writeInPortal } from '../steps/portal';
import { seedOf, storedValues } from '../stored';

solvedInPractice('portal-upload', apply);

/** Lets the portal report its errors, puts them right, uploads the right versions, reads the summary, sends once. */
async function apply(person: Person): Promise<void> {
  const { page, hand } = person;
  const [t, portal] = [person.words('portal-upload'), person.words('portal')];
  const made = material(await seedOf(page, 'portal-upload'));
  const { facts } = made;

  await hand.press(button(person, portal('next')));
  await expect(page.locator('[data-field="given"] input')).toBeFocused();
  await expectAccessible(page);
  for (const name of ['given', 'family', 'street', 'postcode', 'mail', 'telephone'] as const) {
    await writeInPortal(person, name, facts[name]);
  }
  await writeInPortal(person, 'birth', written(facts.birth));
  await hand.press(button(person, portal('next')));

  await pickInPortal(person, 'job', facts.job);
  await writeInPortal(person, 'start', written(facts.start));
  await pickInPortal(person, 'degree', facts.degree);
  await hand.press(button(person, portal('next')));

  for (const kind of ['cv', 'certificate', 'photo'] as const) {
    await uploadOffered(person, kind, t(`view.field.${kind}`), page.locator(`[data-offer="${nameOf(made, kind)}"]`));
  }
  await expectAccessible(page);
  await tickInPortal(person, 'consent');
  await sendPortal(person);
}

test('a file from the own disk that is too large is complained about and survives a reload', async ({ desk }, info) => {
  const page = await desk.open('#/practice/portal-upload?seed=3');
  const somebody = personAt(page, 'mouse');
  const [t, portal] = [somebody.words('portal-upload'), somebody.words('portal')];
  const made = material(3);
  const link = page.locator(`a[data-material="${nameOf(made, 'certificate-heavy')}"]`);
  await expect(link).toBeVisible({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);

  await writeInPortal(somebody, 'given', 'x');
  await writeInPortal(somebody, 'family', 'x');
  await writeInPortal(somebody, 'birth', '1.1.2009');
  await writeInPortal(somebody, made.stale, made.facts[made.stale]);
  await somebody.hand.press(button(somebody, portal('next')));
  await pickInPortal(somebody, 'job', made.facts.job);
  await pickInPortal(somebody, 'degree', made.facts.degree);
  await writeInPortal(somebody, 'start', '1.8.2027');
  await somebody.hand.press(button(somebody, portal('next')));
  await somebody.hand.press(button(somebody, portal('slot.addTo', { slot: t('view.field.certificate') })));
  await somebody.hand.handIn(page.locator('input[data-hand-in]'), [path]);
  const upload = page.locator('[data-field="certificate"] [data-upload="own"]');
  await expect(upload).toContainText(portal('problem.file-too-large'));
  const isKept = async () => (await storedValues(page)).some((value) => value.includes(download.suggestedFilename()));
  await expect.poll(isKept).toBe(true);
  await page.reload();
  await expect(upload).toContainText(portal('problem.file-too-large'));
});

const nameOf = ({ files }: PortalUploadMaterial, kind: string) => files.find((file) => file.kind === kind)?.name ?? '';

/** `2008-03-15` → `15.03.2008` */
const written = (day: string) => day.split('-').reverse().join('.');
