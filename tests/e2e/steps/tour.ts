import { expect } from '@playwright/test';
import { setUpDesk } from './coach';
import { button, field, type Person } from './person';

/** Called on every screen with its name. */
export type Look = (screen: string) => Promise<void>;

export const tasks = ['application-pdf', 'application-mail', 'interview-lobby'] as const;

/** Shows every screen of the product once, as somebody sees them who uses all of it. Begins on the start page. */
export async function tour(person: Person, look: Look): Promise<void> {
  await clientTour(person, look);
  await tourOfDesk(person, look);
}

/** The screens of a client, from the start page on. */
export async function clientTour(person: Person, look: Look): Promise<void> {
  await expect(person.page.locator('[data-page="start"]')).toBeVisible();
  await look('start');
  await tourOfCheck(person, look);
  await tourOfPractice(person, look);
  await tourOfData(person, look);
}

async function tourOfCheck(person: Person, look: Look): Promise<void> {
  const { page } = person;
  const [t, common] = [person.words('check'), person.words('common')];
  const see = (name: string) => expect(page.locator(`[data-page="${name}"]`)).toBeVisible();
  const press = (name: string) => person.hand.press(button(person, name));

  await press(common('start.check'));
  await see('check-welcome');
  await look('check-welcome');
  for (const idea of ['time', 'private', 'cannot']) {
    await press(common('action.next'));
    await expect(page.locator(`[data-idea="${idea}"]`)).toBeVisible();
    await look(`check-welcome-${idea}`);
  }
  await press(common('action.next'));
  await see('check-warm-up');
  await look('check-warm-up');
  await press(person.words('warm-up')('skip'));
  await see('check-about-you');
  await look('check-about-you');
  await press(t('about.skip'));
  await see('check-estimate');
  await look('check-estimate');
  await person.hand.choose(page.getByRole('radio', { name: t('estimate.unsure') }));
  await press(common('action.next'));
  await see('check-work');
  await press(t('work.pause'));
  await see('check-paused');
  await look('check-paused');
  await press(t('paused.resume'));
  await press(t('work.cannot'));
  await look('check-cannot');
  await press(t('work.cannot-yes'));
  await see('check-between');
  await look('check-between');
  await press(t('between.stop'));
  await look('check-stop');
  await press(t('between.stop-yes'));
  await see('result');
  await look('result');
}

async function tourOfPractice(person: Person, look: Look): Promise<void> {
  const { page } = person;
  const t = person.words('check');
  await goTo(person, '#/practice', 'practice');
  await look('practice');
  await goTo(person, '#/practice/application-pdf/how', 'how-to');
  await look('how-to');
  for (const task of tasks) {
    await goTo(person, `#/practice/${task}?seed=7`, 'practice-work');
    await expect(page.locator('.workspace > *')).toBeVisible();
    await look(task);
  }
  await person.hand.press(page.locator('[data-material]').first());
  await look('interview-lobby-page');
  for (let step = 0; step < 3; step += 1) {
    await person.hand.press(button(person, t(step === 0 ? 'work.help' : 'work.help-more')));
  }
  await look('practice-help');
  await person.hand.press(button(person, t('work.cannot')));
  await person.hand.press(button(person, t('work.cannot-yes')));
  await expect(page.locator('[data-page="practice-feedback"]')).toBeVisible();
  await look('practice-feedback');
}

async function tourOfData(person: Person, look: Look): Promise<void> {
  const { page } = person;
  const [t, common] = [person.words('data'), person.words('common')];
  await goTo(person, '#/data', 'data');
  await look('data');
  await person.hand.press(button(person, t('wipe')));
  await look('data-wipe');
  await person.hand.press(button(person, common('action.cancel')));
  await goTo(person, '#/accessibility', 'accessibility');
  await person.hand.press(button(person, common('frame.read-aloud')));
  await expect(page.locator('[data-read-aloud="no-voice"]')).toBeVisible();
  await look('accessibility');
  await goTo(person, '#/nowhere', 'unknown');
  await look('unknown');
}

async function tourOfDesk(person: Person, look: Look): Promise<void> {
  const { page } = person;
  const t = person.words('coach');
  await goTo(person, '#/coach', 'coach-setup');
  await look('coach-setup');
  await goTo(person, '#/', 'start');
  await setUpDesk(person, 'Jobcenter Odenwaldkreis, Frau Kaya', () => look('coach-recovery'));
  await look('coach-list-empty');
  await person.hand.press(button(person, t('examples.load')));
  await expect(page.locator('.people-row').first()).toBeVisible({ timeout: 30_000 });
  await look('coach-list');
  await person.hand.press(page.locator('.people-row a').first());
  await expect(page.locator('[data-page="coach-person"]')).toBeVisible();
  await look('coach-person');
  for (const name of ['invite', 'course', 'keys'] as const) {
    await person.hand.press(button(person, t(`bar.${name}`)));
    await expect(page.locator(`[data-page="coach-${name}"]`)).toBeVisible();
    await look(`coach-${name}`);
  }
  await person.hand.press(button(person, t('bar.lock')));
  await expect(page.locator('[data-page="coach-unlock"]')).toBeVisible();
  await look('coach-unlock');
  await person.hand.press(button(person, t('unlock.forgotten')));
  await expect(field(person, t('restore.sheet'))).toBeVisible();
  await look('coach-restore');
}

async function goTo({ page }: Person, route: string, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await expect(page.locator(`[data-page="${screen}"]`)).toBeVisible();
}
