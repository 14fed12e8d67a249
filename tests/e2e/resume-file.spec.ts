import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { violations } from './axe';
import { Browser } from './browser';
import { test as base, expect } from './journey';
import { bringFile, enterWords, goOn, type Luggage, saveLuggage, takeAlong } from './steps/carry';
import { beginCheck, giveEstimate } from './steps/check';
import { button, field, type Person, personAt } from './steps/person';

/** A second device of the same person. */
const test = base.extend<{ readonly other: Browser }>({
  other: async ({ site, settings }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'probefahrt-other-'));
    const other = new Browser(site, profile);
    await other.start(settings);
    await use(other);
    await other.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(other.problems, 'errors in the console').toEqual([]);
    expect(other.foreign, 'requests to foreign hosts').toEqual([]);
  },
});

test.setTimeout(180_000);

const half = 'Guten Tag, ich habe Ihre Anzeige gelesen und';

test('a paused check goes on from its file and words: same task, same draft', async ({ desk, other }) => {
  const before = personAt(await desk.open('#/'), 'mouse');
  await writeHalfAMail(before);
  await before.hand.press(button(before, before.words('check')('work.pause')));
  const luggage = await takeAlong(before);
  await expectNoBarriers(before);

  const after = personAt(await other.open('#/'), 'mouse');
  await bringFile(after, luggage.file);
  const [first = '', ...more] = luggage.words;
  await after.hand.write(field(after, word(after, 1)), [first.toUpperCase(), ...more.map(lower)].join(', '));
  await expect(field(after, word(after, 5))).toHaveValue(lower(luggage.words[4] ?? ''));
  await expectNoBarriers(after);
  await goOn(after);
  await expectSameDraft(after);

  await finish(after);
  await expect(after.page.locator('[data-page="result"]')).toBeVisible();
});

test('by keyboard alone, a word a field, and a wrong word is named', async ({ desk, other }) => {
  const before = personAt(await desk.open('#/'), 'keyboard');
  await writeHalfAMail(before);
  await before.hand.press(button(before, before.words('check')('work.pause')));
  const luggage = await takeAlong(before);

  const after = personAt(await other.open('#/'), 'keyboard');
  const t = after.words('resume');
  await bringFile(after, luggage.file);
  const [first = '', ...more] = luggage.words;
  await enterWords(after, [slipped(first), ...more.map((one) => `${one.toUpperCase()} `)]);
  await goOn(after);
  await expect(after.page.getByText(t('open.word-unknown', { word: slipped(first) }))).toBeVisible();
  await after.hand.press(button(after, t('open.word-take', { word: first })));
  await goOn(after);
  await expectSameDraft(after);
});

test('a bad file or a wrong code changes nothing', async ({ desk, other }) => {
  const before = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(before);
  await before.page.goto(`${before.page.url().split('#')[0]}#/carry`);
  const luggage = await saveLuggage(before);
  const bytes = await readFile(luggage.file);

  const after = personAt(await other.open('#/'), 'mouse');
  const t = after.words('resume');
  const expectProblem = (problem: string) =>
    expect(after.page.getByText(t(`open.problem.${problem}`))).toBeVisible({ timeout: 60_000 });
  await bringFile(after, await written(luggage, 'cut.age', bytes.subarray(0, bytes.length - 40)));
  await enterWords(after, luggage.words);
  await goOn(after);
  await expectProblem('damaged');
  const input = after.page.locator('input[type="file"]');
  await after.hand.handIn(input, [await written(luggage, 'other.age', Buffer.from('kein Check'))]);
  await expectProblem('foreign');
  await after.hand.handIn(input, [luggage.file]);
  await after.hand.write(field(after, word(after, 5)), luggage.words[0] ?? '');
  await goOn(after);
  await expectProblem('wrong-passphrase');
  await after.page.goto(`${after.page.url().split('#')[0]}#/`);
  await expect(button(after, after.words('common')('start.check'))).toBeVisible();
});

test('a device with an open check asks which one goes on, and loses neither', async ({ desk, other }) => {
  const before = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(before);
  await before.page.goto(`${before.page.url().split('#')[0]}#/carry`);
  const luggage = await saveLuggage(before);

  const after = personAt(await other.open('#/'), 'mouse');
  const t = after.words('resume');
  await beginCheck(after);
  const here = await after.page.locator('[data-page="check-estimate"]').getAttribute('data-task');
  await after.page.goto(`${after.page.url().split('#')[0]}#/`);
  await bringFile(after, luggage.file);
  await enterWords(after, luggage.words);
  await goOn(after);
  await expect(after.page.locator('[data-page="resume-which"]')).toBeVisible({ timeout: 60_000 });
  await expect(after.page.getByText(t('which.other'))).toBeVisible();
  await expectNoBarriers(after);
  await after.hand.press(button(after, t('which.take-here')));
  await expect(after.page.locator('[data-page="check-estimate"]')).toHaveAttribute('data-task', here ?? '');
});

test('in shared-PC mode, from the question before everything is deleted, and back on a shared PC', async ({
  desk,
  other,
}) => {
  const before = await onSharedPc(desk);
  const t = before.words('shared-pc');
  await writeHalfAMail(before);
  await before.hand.press(button(before, t('done')).first());
  await before.hand.press(button(before, t('carry')));
  const luggage = await saveLuggage(before);
  await before.hand.press(button(before, t('done')).first());
  await before.hand.press(button(before, t('sure-yes')));
  await expect(before.page.locator('[data-page="wiped"]')).toBeVisible();

  const after = await onSharedPc(other);
  await bringFile(after, luggage.file);
  await enterWords(after, luggage.words);
  await goOn(after);
  await expectSameDraft(after);
});

async function writeHalfAMail(person: Person): Promise<void> {
  await beginCheck(person);
  await passTasksBefore(person, 'application-mail');
  await giveEstimate(person);
  const mail = person.words('mail');
  await person.hand.press(button(person, mail('new')));
  await person.hand.write(field(person, mail('body')), half);
  await expect(person.page.locator('[data-saving="saved"]')).toBeVisible();
  await person.page.waitForTimeout(500);
}

/** Whatever else is offered first is left out as not working: that tells nothing, so the check goes on asking. */
async function passTasksBefore(person: Person, wanted: string): Promise<void> {
  const t = person.words('check');
  const estimate = person.page.locator('[data-page="check-estimate"]');
  for (
    let task = await estimate.getAttribute('data-task');
    task !== wanted;
    task = await estimate.getAttribute('data-task')
  ) {
    await giveEstimate(person);
    await person.hand.press(button(person, t('work.trouble')));
    await person.hand.press(button(person, t('work.trouble-yes')));
    await person.hand.press(button(person, t('between.next')));
    await expect(estimate).toBeVisible();
  }
}

async function expectSameDraft(person: Person): Promise<void> {
  const work = person.page.locator('[data-page="check-work"]');
  await expect(work).toHaveAttribute('data-task', 'application-mail', { timeout: 60_000 });
  await expect(field(person, person.words('mail')('body'))).toHaveValue(half);
}

async function finish(person: Person): Promise<void> {
  const t = person.words('check');
  await person.hand.press(button(person, t('work.cannot')));
  await person.hand.press(button(person, t('work.cannot-yes')));
  const stop = button(person, t('between.stop'));
  const last = button(person, t('between.last'));
  await expect(stop.or(last)).toBeVisible();
  if (await last.isVisible()) return person.hand.press(last);
  await person.hand.press(stop);
  await person.hand.press(button(person, t('between.stop-yes')));
}

async function onSharedPc(desk: Browser): Promise<Person> {
  const person = personAt(await desk.open('#/'), 'mouse');
  await person.hand.press(button(person, person.words('shared-pc')('switch')));
  await expect(person.page.locator('[data-shared-pc]')).toBeVisible();
  return person;
}

async function expectNoBarriers({ page }: Person): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

async function written(luggage: Luggage, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(dirname(luggage.file), name);
  await writeFile(path, bytes);
  return path;
}

const word = (person: Person, number: number) => person.words('resume')('open.word', { number });
const lower = (text: string) => text.toLowerCase();
/** A letter too many: its beginning still tells the word. */
const slipped = (text: string) => `${text}x`;
