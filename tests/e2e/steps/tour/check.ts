import { expect } from '@playwright/test';
import { invitationToFragment } from '../../../../shared/exchange/invitation-link';
import { bringFile, enterWords, goOn, type Luggage, saveLuggage } from '../carry';
import { skipWelcome } from '../check';
import { button, field, type Person } from '../person';
import { saved } from '../saved-file';
import { shownCode } from '../supervision';
import { invitation, openTask } from './carried-check';
import { tourOfResult } from './result';
import { goTo, type Look, lookAtDialog, see } from './screens';

/** From the start page to a paused check, with what stands around the first task. */
export async function tourOfBeginning(person: Person, look: Look): Promise<void> {
  const { page, hand } = person;
  const [t, common, warmUp] = [person.words('check'), person.words('common'), person.words('warm-up')];
  const press = (name: string) => hand.press(button(person, name));

  await press(common('start.check'));
  await see(person, 'check-welcome');
  await look('check-welcome');
  for (const idea of ['time', 'private', 'cannot']) {
    await press(common('action.next'));
    await expect(page.locator(`[data-idea="${idea}"]`)).toBeVisible();
    await look(`check-welcome-${idea}`);
  }
  await press(common('action.next'));
  await see(person, 'check-warm-up');
  await look('check-warm-up');
  await press(warmUp('horn'));
  await hand.write(field(person, warmUp('write')), 'Auto');
  await press(warmUp('cards.timetable'));
  await expect(page.locator('[data-done="true"]')).toHaveCount(3);
  await look('check-warm-up-done');
  await press(common('action.next'));
  await see(person, 'check-about-you');
  await press(t('about.supervised'));
  await shownCode(person, 'supervision-begin');
  await look('supervision-begin');
  await press(person.words('supervision')('begin.back'));
  await skipWelcome(person);
  await hand.choose(page.getByRole('radio', { name: t('about.computer-options.shared') }).first());
  await look('check-about-you');
  await press(common('action.next'));
  await see(person, 'check-estimate');
  await hand.choose(page.getByRole('radio', { name: t('estimate.unsure') }));
  await look('check-estimate');
  await press(common('action.next'));
  await see(person, 'check-work');
  await press(t('work.pause'));
  await see(person, 'check-paused');
  await look('check-paused');
}

/** What else a paused check has to show: its file, its other tab, and the start page. */
export async function tourOfPause(person: Person, look: Look): Promise<void> {
  const { page, hand } = person;
  await goTo(person, '#/carry', 'carry');
  await saveLuggage(person);
  await look('carry');
  await goTo(person, '#/', 'start');
  await expect(button(person, person.words('common')('start.continue'))).toBeVisible();
  await look('start-continue');

  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/, '#/check'));
  await expect(other.locator('[data-page="check-paused"]')).toBeVisible();
  await goTo(person, '#/check', 'check-elsewhere');
  await look('check-elsewhere');
  await other.close();
  await hand.press(button(person, person.words('check')('elsewhere.take-over')));
  await see(person, 'check-paused');
}

/** A file that is brought to a device where another check is open. */
export async function tourOfMeeting(person: Person, look: Look, luggage: Luggage): Promise<void> {
  const t = person.words('resume');
  await goTo(person, '#/', 'start');
  await person.hand.press(button(person, t('open.offer')));
  await goOn(person);
  await expect(person.page.getByText(t('open.no-file'))).toBeVisible();
  await look('resume-problems');
  await bringIn(person, luggage);
  await see(person, 'resume-which');
  await look('resume-which');
  await person.hand.press(button(person, t('which.take-here')));
}

/** Takes in a longer check from its file, and ends it. */
export async function tourOfCarried(person: Person, look: Look, luggage: Luggage): Promise<void> {
  const t = person.words('check');
  await bringIn(person, luggage);
  await seeWork(person);
  await goTo(person, '#/supervision', 'supervision-under-way');
  await look('supervision-under-way');
  await goTo(person, '#/check', 'check-work');
  await seeWork(person);
  await look('check-work');
  for (const [name, leave] of [
    ['done', t('work.nothing-back')],
    ['trouble', t('work.nothing-back')],
    ['cannot', t('work.cannot-back')],
  ] as const) {
    await lookAtDialog(person, look, { name: `check-${name}`, open: t(`work.${name}`), leave });
  }
  await endCheck(person, look);
  await tourOfResult(person, look);
  await bringIn(person, luggage);
  await see(person, 'resume-finished');
  await look('resume-finished');
}

/** Ends the own check: nobody invited to it, and its log can be signed. */
export async function tourOfEnd(person: Person, look: Look): Promise<void> {
  const [t, supervision] = [person.words('check'), person.words('supervision')];
  const { page, hand } = person;
  await see(person, 'check-paused');
  await hand.press(button(person, t('paused.resume')));
  await see(person, 'check-work');
  await endCheck(person);
  await hand.press(button(person, person.words('word-lock')('offer')));
  const save = page.locator('[data-word-lock]').getByRole('button', { name: person.words('result')('send.save') });
  expect((await saved(person, save)).bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  await look('result-uninvited');
  await goTo(person, '#/supervision', 'supervision-end');
  await hand.write(field(person, supervision('answer.label')), 'PROBEFAHRT');
  await hand.press(button(person, supervision('answer.take')));
  await expect(page.getByText(supervision('answer.problem.foreign'))).toBeVisible();
  await look('supervision-end');
  await goTo(person, '#/', 'start');
  await expect(button(person, person.words('common')('start.again'))).toBeVisible();
  await look('start-again');
}

/** What stands where somebody comes too early, or with a bad link. */
export async function tourOfNothingYet(person: Person, look: Look): Promise<void> {
  const common = person.words('common');
  await goTo(person, '#/invitation/abc', 'start');
  await expect(person.page.getByText(common('start.bad-invitation'))).toBeVisible();
  await look('start-bad-invitation');
  await goTo(person, invitationToFragment(invitation), 'start');
  await expect(person.page.getByText(invitation.label)).toBeVisible();
  await look('start-invited');
  for (const [route, screen] of [
    ['result', 'result'],
    ['survey', 'survey-none'],
    ['supervision', 'supervision-none'],
    ['carry', 'carry'],
  ] as const) {
    await goTo(person, `#/${route}`, screen);
    await look(`${route}-none`);
  }
  await goTo(person, '#/', 'start');
  await expect(button(person, common('start.check'))).toBeVisible();
}

async function seeWork({ page }: Person): Promise<void> {
  const workspace = page.locator(`[data-page="check-work"][data-task="${openTask}"] .workspace`);
  await expect(workspace.locator('> *').first()).toBeVisible();
}

async function bringIn(person: Person, { file, words }: Luggage): Promise<void> {
  await goTo(person, '#/', 'start');
  await bringFile(person, file);
  await enterWords(person, words);
  await goOn(person);
}

/** From a task to the result, without doing it. */
async function endCheck(person: Person, look: Look = async () => {}): Promise<void> {
  const t = person.words('check');
  const press = (name: string) => person.hand.press(button(person, name));
  await press(t('work.cannot'));
  await press(t('work.cannot-yes'));
  await see(person, 'check-between');
  await look('check-between');
  await press(t('between.stop'));
  await look('check-stop');
  await press(t('between.stop-yes'));
  await see(person, 'result');
}
