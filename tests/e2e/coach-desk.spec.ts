import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKey } from '../../shared/exchange/coach-key';
import { fingerprintWords } from '../../shared/exchange/fingerprint';
import { checkOf } from '../pages/coach/people';
import type { Browser } from './browser';
import { expect, test } from './journey';
import { foundInProfile } from './profile-bytes';
import { passphrase, setUpDesk } from './steps/coach';
import { button, type Person, personAt } from './steps/person';
import { traceable, writeResults } from './steps/result-files';

test.use({ settings: { serviceWorkers: 'allow' } });

const [name, answer, note] = ['Zuckmantel-Quastenflosser', 'Wendehals-Bewerbung', 'Kleiderbügel-Gespräch'];
const traces = [name, answer, note];
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const results = (count: number) => numbers(count).map((n) => traceable(n, name, answer));

async function openDesk(desk: Browser): Promise<{ coach: Person; recipient: string }> {
  const coach = personAt(await desk.open('#/'), 'mouse');
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis');
  await coach.hand.press(button(coach, coach.words('coach')('bar.keys')));
  const recipient = (await coach.page.locator('code.identity').textContent()) ?? '';
  await coach.hand.press(button(coach, coach.words('coach')('bar.list')));
  return { coach, recipient };
}

async function unlock({ page, hand, words }: Person): Promise<void> {
  await hand.write(page.getByLabel(words('coach')('unlock.passphrase'), { exact: true }), passphrase);
  await hand.press(page.getByRole('button', { name: words('coach')('unlock.open'), exact: true }));
}

const people = ({ page, words }: Person, count: number) =>
  expect(page.locator('.overview')).toContainText(words('coach')('summary.people_other', { count }), {
    timeout: 30_000,
  });

test('one bad file among 200: 199 loaded, one explained; lock, kill and reopen lose and show nothing', async ({
  desk,
  profile,
}, info) => {
  const { coach, recipient } = await openDesk(desk);
  const { page, hand } = coach;
  const t = coach.words('coach');
  const files = await writeResults(info.outputPath('files'), results(200), recipient);
  const bad = files[77] as string;
  await writeFile(bad, (await readFile(bad)).subarray(0, -40));

  await hand.handIn(page.locator('[data-hand-in]'), files);
  await expect(page.locator('[data-import-report]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-import-report]')).toContainText(t('import.loaded_other', { count: 199 }));
  await expect(page.locator('[data-problem]')).toHaveCount(1);
  await expect(page.locator('[data-problem="damaged"]')).toContainText('probefahrt-0077.age');
  await people(coach, 199);

  await page.evaluate((check) => {
    location.hash = `#/coach/person/${check}`;
  }, checkOf(1));
  await expect(page.locator('[data-page="coach-person"]')).toContainText(name);
  await page.locator('textarea').first().fill(note);
  await page.waitForTimeout(1_500);
  expect(foundInProfile(profile, traces), 'while the desk is open').toEqual([]);

  await hand.press(button(coach, t('bar.lock')));
  await expect(page.locator('[data-page="coach-unlock"]')).toBeVisible();
  await desk.kill();
  expect(foundInProfile(profile, traces), 'after a power cut').toEqual([]);

  await desk.start({ serviceWorkers: 'allow' });
  const again = personAt(await desk.open('#/coach'), 'mouse');
  await unlock(again);
  await people(again, 199);
  await again.page.evaluate((check) => {
    location.hash = `#/coach/person/${check}`;
  }, checkOf(1));
  await expect(again.page.locator('[data-page="coach-person"]')).toContainText(name);
  await expect(again.page.locator('textarea').first()).toHaveValue(note);
});

test('a power cut in the middle of an import keeps whole people, and the rest can be loaded again', async ({
  desk,
}, info) => {
  const { coach, recipient } = await openDesk(desk);
  const files = await writeResults(info.outputPath('files'), results(200), recipient);
  await coach.hand.handIn(coach.page.locator('[data-hand-in]'), files);
  await expect(coach.page.locator('.files-in progress')).toBeVisible();
  await coach.page.waitForTimeout(700);
  await desk.kill();
  await desk.start({ serviceWorkers: 'allow' });
  const again = personAt(await desk.open('#/coach'), 'mouse');
  await unlock(again);
  await again.hand.handIn(again.page.locator('[data-hand-in]'), files);
  await expect(again.page.locator('[data-import-report]')).toBeVisible({ timeout: 60_000 });
  await expect(again.page.locator('[data-problem]:not([data-problem="duplicate"])')).toHaveCount(0);
  await people(again, 200);
});

test('stopping an import keeps what was loaded until then', async ({ desk }, info) => {
  const { coach, recipient } = await openDesk(desk);
  const { page, hand } = coach;
  const t = coach.words('coach');
  const files = await writeResults(info.outputPath('files'), results(300), recipient);
  await hand.handIn(page.locator('[data-hand-in]'), files);
  await hand.press(button(coach, t('import.stop')));
  const report = page.locator('[data-import-report]');
  await expect(report).toBeVisible();
  const [, done] = (await report.innerText()).match(/nach (\d+) von 300/) ?? [];
  expect(Number(done)).toBeLessThan(300);
  if (Number(done) > 1) await people(coach, Number(done));
});

test('a whole folder, a key from elsewhere, and a second check under one name', async ({ desk }, info) => {
  const { coach, recipient } = await openDesk(desk);
  const { page } = coach;
  const stamp = { id: checkOf(500), createdAt: '2026-11-01T00:00:00.000Z' };
  const { key } = await createKey('Frau Blum', passphrase, stamp);
  const folder = info.outputPath('folder');
  await writeResults(folder, [traceable(1, name, answer), traceable(2, name, answer)], recipient);
  await writeResults(
    join(folder, 'inside'),
    [{ ...traceable(3, name, answer), person: traceable(1, name, answer).person }],
    recipient,
  );
  await writeResults(join(folder, 'hers'), [traceable(4, name, answer)], key.recipient);
  await page.locator('input[data-folder]').setInputFiles(folder);
  await expect(page.locator('[data-import-report]')).toBeVisible();
  await people(coach, 3);
  await expect(page.locator('[data-problem="wrong-key"]')).toContainText(
    (await fingerprintWords(key.recipient)).join(' · '),
  );
  await expect(page.locator('[data-problem="added"]')).toHaveCount(1);
});
