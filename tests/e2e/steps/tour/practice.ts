import { expect } from '@playwright/test';
import { catalogue } from '../../../../shared/tasks/index';
import { writeApplicationMail } from '../application-mail';
import { button, type Person } from '../person';
import { goTo, type Look, see } from './screens';

export const tasks = catalogue.map(({ id }) => id);

/** Every task's screen as practice shows it, its help, and what is said afterwards. */
export async function tourOfPractice(person: Person, look: Look): Promise<void> {
  await goTo(person, '#/practice', 'practice');
  await look('practice');
  await goTo(person, '#/practice/driving', 'practice-unknown');
  await look('practice-unknown');
  await goTo(person, '#/practice/application-pdf/how', 'how-to');
  await expect(person.page.locator('.how-to-step').first()).toBeVisible();
  await look('how-to');
  for (const task of tasks) {
    await openTask(person, task);
    await look(task);
    if (await openAll(person)) await look(`${task}-open`);
  }
  await tourOfHelp(person, look);
  await tourOfFeedback(person, look);
}

async function tourOfHelp(person: Person, look: Look): Promise<void> {
  const t = person.words('check');
  await openTask(person, 'interview-lobby');
  await person.hand.press(person.page.locator('[data-material]').first());
  await look('interview-lobby-page');
  for (let step = 0; step < 3; step += 1) {
    await person.hand.press(button(person, t(step === 0 ? 'work.help' : 'work.help-more')));
  }
  await expect(person.page.locator('.how-to-step').first()).toBeVisible();
  await look('practice-help');
  await person.hand.press(button(person, t('work.done')));
  await see(person, 'practice-feedback');
  await look('practice-feedback');
}

/** A task well done, and how the list tells it. */
async function tourOfFeedback(person: Person, look: Look): Promise<void> {
  await openTask(person, 'application-mail');
  await writeApplicationMail(person);
  await person.hand.press(button(person, person.words('check')('work.done')));
  await see(person, 'practice-feedback');
  await look('practice-feedback-met');
  await goTo(person, '#/practice', 'practice');
  await expect(person.page.locator('.practised').first()).toBeVisible();
  await look('practice-progress');
}

async function openTask(person: Person, task: string): Promise<void> {
  await goTo(person, `#/practice/${task}?seed=7`, 'practice-work');
  await expect(person.page.locator(`[data-task="${task}"] .workspace > *`).first()).toBeVisible();
}

/** Opens parts of a task that are folded at first. @returns whether there are any */
async function openAll({ page }: Person): Promise<boolean> {
  return page.locator('.workspace details:not([open])').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
    return parts.length > 0;
  });
}
