import { violations } from './axe';
import type { Browser } from './browser';
import { expect, test } from './journey';
import { keptInBrowser } from './kept-in-browser';
import { foundInProfile } from './profile-bytes';
import { button, field, type Person, personAt } from './steps/person';

test.use({ settings: { serviceWorkers: 'allow' } });

const traces = ['Zuckmantel-Quastenflosser', 'Şükrüoğlu-Wendehals'];

test('on a private PC the answers are in the profile: the search finds what is there', async ({ desk, profile }) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await writeMail(person, desk);
  await desk.close();
  expect(foundInProfile(profile, traces)).not.toEqual([]);
});

test('on a shared PC nothing of the person is in the profile after the wipe', async ({ desk, profile }) => {
  const person = await onSharedPc(desk);
  await writeMail(person, desk);
  expect((await keptInBrowser(person.page)).records['probefahrt-shared/events']).toBeGreaterThan(0);
  const t = person.words('shared-pc');
  await person.hand.press(button(person, t('done')).first());
  await person.hand.press(button(person, t('sure-yes')));
  await expect(person.page.locator('[data-page="wiped"]')).toBeVisible();
  // Not even the ciphertext stays: what nobody can read today must not lie there for tomorrow.
  expect(await keptInBrowser(person.page)).toEqual({
    records: { probefahrt: 0, 'probefahrt/settings': 1 },
    sessionStorage: 0,
    localStorage: 0,
    caches: [],
    privateFiles: [],
  });
  expect(await violations(person.page)).toEqual([]);
  await desk.close();
  expect(foundInProfile(profile, traces)).toEqual([]);
});

test('on a shared PC nothing of the person is in the profile after a crash, and the next start is empty', async ({
  desk,
  profile,
}) => {
  const before = await onSharedPc(desk);
  await writeMail(before, desk);
  const left = await keptInBrowser(before.page);
  expect(left.records['probefahrt-shared/events']).toBeGreaterThan(0);
  await desk.kill();
  expect(foundInProfile(profile, traces)).toEqual([]);
  await desk.start({ serviceWorkers: 'allow' });
  const start = await desk.open('#/');
  await expect(start.locator('[data-shared-pc]')).toBeVisible();
  expect(Object.keys((await keptInBrowser(start)).records)).not.toContain('probefahrt-shared/events');
  const after = personAt(await desk.open('#/practice/application-mail?seed=7'), 'mouse');
  await expect(after.page.locator('[data-shared-pc]')).toBeVisible();
  await expect(button(after, after.words('mail')('new'))).toBeVisible();
  await expect(field(after, after.words('mail')('body'))).toBeHidden();
});

test('18 a wipe with unsaved text warns first, and the text is there after "Weiterarbeiten"', async ({ desk }) => {
  const person = await onSharedPc(desk);
  const t = person.words('shared-pc');
  await person.page.clock.install();
  await writeMail(person, desk);
  await person.page.clock.fastForward('09:30');
  await expect(person.page.getByRole('dialog', { name: t('warning-title') })).toBeVisible();
  await person.hand.press(person.page.getByRole('dialog').getByRole('button', { name: t('go-on') }));
  await expect(field(person, person.words('mail')('body'))).toHaveValue(traces.join(' '));
  await person.page.clock.fastForward('09:30');
  await person.page.clock.fastForward('01:00');
  await expect(person.page.locator('[data-page="wiped"][data-why="idle"]')).toBeVisible();
});

test('leaving asks only when something was really done', async ({ desk }) => {
  const person = await onSharedPc(desk);
  const asked: string[] = [];
  person.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await desk.open('#/practice');
  await person.page.getByRole('heading').first().click();
  await person.page.reload();
  expect(asked).toEqual([]);
  await writeMail(person, desk);
  await person.page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('17 a computer that slept for eight hours is wiped when it wakes up', async ({ desk }) => {
  const person = await onSharedPc(desk);
  await person.page.clock.install();
  await writeMail(person, desk);
  await person.page.clock.fastForward('08:00:00');
  await expect(person.page.locator('[data-page="wiped"][data-why="idle"]')).toBeVisible();
});

async function onSharedPc(desk: Browser): Promise<Person> {
  const person = personAt(await desk.open('#/'), 'mouse');
  await person.hand.press(button(person, person.words('shared-pc')('switch')));
  await expect(person.page.locator('[data-shared-pc]')).toBeVisible();
  return person;
}

async function writeMail(person: Person, desk: Browser): Promise<void> {
  const mail = person.words('mail');
  await person.page.evaluate(() => {
    location.hash = '#/practice/application-mail?seed=7';
  });
  await person.hand.press(button(person, mail('new')));
  await person.hand.write(field(person, mail('body')), traces.join(' '));
  await expect(desk.page.locator('[data-saving="saved"]')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
}
