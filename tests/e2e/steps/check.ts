import { expect } from '@playwright/test';
import { writeApplicationMail } from './application-mail';
import { mergeApplication } from './application-pdf';
import { attendInterview } from './interview-lobby';
import { button, type Person } from './person';

/** How somebody who can do it does each task. */
const skills: Readonly<Record<string, (person: Person) => Promise<void>>> = {
  'application-pdf': mergeApplication,
  'application-mail': writeApplicationMail,
  'interview-lobby': attendInterview,
};

/** The tasks that somebody here can do. */
export const skilled = Object.keys(skills);

/** From the start page past welcome and equipment to the first estimate. */
export async function beginCheck(person: Person): Promise<void> {
  const [t, common] = [person.words('check'), person.words('common')];
  await person.hand.press(button(person, common('start.check')));
  await skipWelcome(person);
  await person.hand.choose(person.page.getByRole('radio', { name: t('about.computer-options.shared') }).first());
  await person.hand.press(button(person, common('action.next')));
  await expect(person.page.locator('[data-page="check-estimate"]')).toBeVisible();
}

/** From the first screen of the welcome to the questions about oneself. */
export async function skipWelcome(person: Person): Promise<void> {
  await person.hand.press(button(person, person.words('way')('skip')));
  await expect(person.page.locator('[data-page="check-about-you"]')).toBeVisible();
}

/** Does every task of the check until the result is there. @returns the tasks done, in their order */
export async function doTheCheck(person: Person): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const task = await person.page.locator('[data-page="check-estimate"]').getAttribute('data-task');
    if (task === null) throw new Error('an estimate without a task');
    await giveEstimate(person);
    await workOn(person, task);
    done.push(task);
    if (await isOver(person)) return done;
  }
}

export async function giveEstimate(person: Person): Promise<void> {
  const t = person.words('check');
  await person.hand.choose(person.page.getByRole('radio', { name: t('estimate.alone') }));
  await person.hand.press(button(person, person.words('common')('action.next')));
  await expect(person.page.locator('[data-page="check-work"]')).toBeVisible();
}

async function workOn(person: Person, task: string): Promise<void> {
  const t = person.words('check');
  const skill = skills[task];
  if (skill) {
    await skill(person);
    await person.hand.press(button(person, t('work.done')));
  } else {
    await person.hand.press(button(person, t('work.cannot')));
    await person.hand.press(button(person, t('work.cannot-yes')));
  }
}

/** Does one task in practice, up to its feedback. */
export async function practise(person: Person, task: string): Promise<void> {
  await person.page.evaluate((hash) => {
    location.hash = hash;
  }, `#/practice/${task}?seed=7`);
  await expect(person.page.locator('[data-page="practice-work"]')).toHaveAttribute('data-task', task);
  await workOn(person, task);
  await expect(person.page.locator('[data-page="practice-feedback"]')).toBeVisible();
}

/** Goes on to the next task, or to the result after the last one. */
async function isOver(person: Person): Promise<boolean> {
  const { page } = person;
  const t = person.words('check');
  await expect(page.locator('[data-page="check-between"]')).toBeVisible();
  await person.hand.press(button(person, t('between.next')).or(button(person, t('between.last'))));
  await expect(page.locator('[data-page="check-estimate"], [data-page="result"]')).toBeVisible();
  return page.locator('[data-page="result"]').isVisible();
}
