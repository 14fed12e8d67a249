import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createKey } from '../../shared/exchange/coach-key';
import { fingerprintWords } from '../../shared/exchange/fingerprint';
import { readInvitation } from '../../shared/exchange/invitation-link';
import { openResult } from '../../shared/exchange/open-result';
import { sealResult } from '../../shared/exchange/seal-result';
import { checkOf, resultOf } from '../pages/coach/people';
import { violations } from './axe';
import { Browser } from './browser';
import { expect, test } from './journey';
import { foundInProfile } from './profile-bytes';
import { makeInvitation, passphrase, setUpDesk } from './steps/coach';
import { button, field, type Person, personAt } from './steps/person';
import { traceable, writeResults } from './steps/result-files';

const [name, answer, note] = ['Zuckmantel-Quastenflosser', 'Wendehals-Bewerbung', 'Kleiderbügel-Gespräch'];
const secret = 'Sicherung Regen Tuba Ampel';
const label = 'Jobcenter Odenwaldkreis';

const passphraseField = ({ page }: Person, text: string) => page.getByLabel(text, { exact: true });

/** Nothing to find for axe, nothing wider than a phone. */
async function sound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

/** One of the pages behind "Sicherheit". */
async function safePage(coach: Person, page: 'keys' | 'lock' | 'backup' | 'deletion'): Promise<void> {
  await coach.hand.press(button(coach, coach.words('coach')('bar.keys')));
  await coach.hand.press(button(coach, coach.words('coach-safe')(`bar.${page}`)));
  await expect(coach.page.locator(`[data-page="coach-${page}"]`)).toBeVisible();
}

async function recipientOf(coach: Person): Promise<string> {
  await safePage(coach, 'keys');
  return (await coach.page.locator('code.identity').first().textContent()) ?? '';
}

async function load(coach: Person, files: readonly string[]): Promise<void> {
  await coach.hand.press(button(coach, coach.words('coach')('bar.list')));
  await coach.hand.handIn(coach.page.locator('[data-hand-in]'), files);
  await expect(coach.page.locator('[data-import-report]')).toBeVisible({ timeout: 30_000 });
}

async function openPerson({ page }: Person, n: number): Promise<void> {
  await page.evaluate((check) => {
    location.hash = `#/coach/person/${check}`;
  }, checkOf(n));
  await expect(page.locator('[data-page="coach-person"]')).toContainText(name);
}

async function unlock({ page, hand, words }: Person, typed: string): Promise<void> {
  const t = words('coach');
  await hand.write(page.getByLabel(t('unlock.passphrase'), { exact: true }), typed);
  await hand.press(page.getByRole('button', { name: t('unlock.open'), exact: true }));
}

async function newPassphrase(
  coach: Person,
  typed: string,
  first = coach.words('coach')('passphrase.first'),
): Promise<void> {
  const t = coach.words('coach');
  await coach.hand.write(passphraseField(coach, first), typed);
  await coach.hand.write(passphraseField(coach, t('passphrase.second')), typed);
}

test('another passphrase: the old one is asked for, opens nothing any more, and everything stays', async ({
  desk,
}, info) => {
  const coach = personAt(await desk.open('#/'), 'mouse');
  const { page, hand } = coach;
  const t = coach.words('coach');
  const safe = coach.words('coach-safe');
  await setUpDesk(coach, label);
  const files = await writeResults(info.outputPath('files'), [traceable(1, name, answer)], await recipientOf(coach));
  await load(coach, files);
  await safePage(coach, 'lock');
  await sound(page);
  await hand.write(passphraseField(coach, safe('passphrase.old')), 'nicht die richtige');
  await newPassphrase(coach, secret, safe('passphrase.new'));
  await hand.press(page.getByRole('button', { name: safe('passphrase.change') }));
  await expect(page.getByText(safe('passphrase.wrong-passphrase'))).toBeVisible();
  await hand.write(passphraseField(coach, safe('passphrase.old')), passphrase);
  await hand.press(page.getByRole('button', { name: safe('passphrase.change') }));
  await expect(page.getByText(safe('passphrase.done'))).toBeVisible();
  await hand.press(button(coach, t('bar.list')));
  await expect(page.locator('.overview')).toContainText(name);
  await hand.press(button(coach, t('bar.lock')));
  await unlock(coach, passphrase);
  await expect(page.getByText(t('unlock.wrong-passphrase'))).toBeVisible();
  await unlock(coach, secret);
  await expect(page.locator('.overview')).toContainText(name);
});

test("a colleague's key on the ring: invitations name both, and each opens the file", async ({ desk }, info) => {
  const coach = personAt(await desk.open('#/'), 'mouse');
  const { page, hand } = coach;
  const safe = coach.words('coach-safe');
  await setUpDesk(coach, label);
  const own = await recipientOf(coach);
  const stamp = { id: checkOf(700), createdAt: '2026-11-01T00:00:00.000Z' };
  const [blum, wolf] = [
    await createKey('Frau Blum', passphrase, stamp),
    await createKey('Herr Wolf', passphrase, stamp),
  ];

  await hand.write(field(coach, safe('add.key')), blum.identity);
  await expect(page.getByText(safe('add.problem.secret'))).toBeVisible();
  await hand.write(field(coach, safe('add.key')), blum.key.recipient);
  await expect(page.locator('[data-add-other]')).toContainText(
    (await fingerprintWords(blum.key.recipient)).join(' · '),
  );
  await hand.write(field(coach, safe('add.label')), 'Frau Blum');
  await hand.press(page.getByRole('button', { name: safe('add.add'), exact: true }));
  await expect(page.locator('[data-other-key]')).toHaveCount(1);

  const file = info.outputPath('wolf.txt');
  await writeFile(file, `# Herr Wolf\n${wolf.key.recipient}\n`);
  await page.locator('[data-add-other] input[type="file"]').setInputFiles(file);
  await expect(field(coach, safe('add.label'))).toHaveValue('Herr Wolf');
  await hand.press(page.getByRole('button', { name: safe('add.add'), exact: true }));
  await expect(page.locator('[data-other-key]')).toHaveCount(2);
  await sound(page);

  const named = async () => {
    const reading = readInvitation(await makeInvitation(coach));
    return reading.ok ? reading.invitation.recipients : [];
  };
  await expect.poll(named).toEqual([own, blum.key.recipient, wolf.key.recipient]);
  await sound(page);
  await page.getByRole('checkbox', { name: /Herr Wolf/ }).click();
  await expect.poll(named).toEqual([own, blum.key.recipient]);
  const sealed = await sealResult(resultOf(1), await named());
  expect(await openResult(sealed, [blum.identity])).toMatchObject({ ok: true });
});

test('a further own key, made and retired by keyboard: its files still open, the last one stays', async ({
  desk,
}, info) => {
  const coach = personAt(await desk.open('#/'), 'keyboard');
  const { page, hand } = coach;
  const safe = coach.words('coach-safe');
  await setUpDesk(coach, label);
  await safePage(coach, 'keys');
  await hand.press(page.getByRole('button', { name: safe('keys.retire'), exact: true }));
  await expect(page.getByText(safe('keys.retire-last'))).toBeVisible();
  await hand.press(page.getByRole('button', { name: safe('understood'), exact: true }));

  await hand.press(page.locator('summary', { hasText: safe('make.title') }));
  await hand.write(page.locator('[data-make-key] input'), 'Außenstelle');
  await hand.press(page.getByRole('button', { name: safe('make.make'), exact: true }));
  await expect(page.locator('[data-own-key]')).toHaveCount(2);
  const recipient = (await page.locator('[data-own-key] code.identity').nth(1).textContent()) ?? '';
  await hand.press(
    page
      .locator('[data-own-key]')
      .nth(1)
      .getByRole('button', { name: safe('keys.retire') }),
  );
  await hand.press(page.getByRole('dialog').getByRole('button', { name: safe('keys.retire') }));
  await expect(page.locator('[data-own-key="retired"]')).toHaveCount(1);
  await load(coach, await writeResults(info.outputPath('files'), [traceable(3, name, answer)], recipient));
  await expect(page.locator('.overview')).toContainText(`${name} 3`);
});

test('backup and restore: onto an empty device, and onto a desk that already holds something', async ({
  desk,
  site,
}, info) => {
  const coach = personAt(await desk.open('#/'), 'mouse');
  const { page, hand } = coach;
  const safe = coach.words('coach-safe');
  await setUpDesk(coach, label);
  const recipient = await recipientOf(coach);
  await load(
    coach,
    await writeResults(
      info.outputPath('files'),
      [1, 2, 3].map((n) => traceable(n, name, answer)),
      recipient,
    ),
  );
  await openPerson(coach, 2);
  await page.locator('textarea').first().fill(note);
  await expect(page.locator('[data-notes="saved"]')).toBeVisible();
  await hand.press(button(coach, coach.words('coach')('bar.list')));
  await expect(page.locator('[data-last-backup]')).toHaveText(safe('backup.never'));

  await safePage(coach, 'backup');
  await sound(page);
  await newPassphrase(coach, secret);
  const downloads = page.waitForEvent('download');
  await hand.press(page.locator('[data-make-backup]').getByRole('button', { name: safe('backup.save') }));
  const file = info.outputPath('probefahrt-sicherung.age');
  await (await downloads).saveAs(file);
  await expect(page.locator('[data-last-backup]')).not.toHaveText(safe('backup.never'));
  const bytes = await readFile(file);
  expect([name, note, 'AGE-SECRET'].filter((text) => bytes.includes(text))).toEqual([]);

  const profile = await mkdtemp(join(tmpdir(), 'probefahrt-fresh-'));
  const fresh = new Browser(site, profile);
  await fresh.start();
  try {
    const other = personAt(await fresh.open('#/coach/from-backup'), 'keyboard');
    await other.hand.handIn(other.page.locator('[data-hand-in]'), [file]);
    await other.hand.write(passphraseField(other, safe('restore.passphrase')), passphrase);
    await other.hand.press(other.page.getByRole('button', { name: safe('from-backup.open') }));
    await expect(other.page.getByText(safe('restore.problem.wrong-passphrase'))).toBeVisible({ timeout: 30_000 });
    await sound(other.page);
    await other.hand.write(passphraseField(other, safe('restore.passphrase')), secret);
    await other.hand.press(other.page.getByRole('button', { name: safe('from-backup.open') }));
    await expect(other.page.locator('[data-restored]')).toContainText(safe('restored.added_other', { count: 3 }), {
      timeout: 30_000,
    });
    await openPerson(other, 2);
    await expect(other.page.locator('textarea').first()).toHaveValue(note);
    expect(await recipientOf(other)).toBe(recipient);
    await other.hand.press(button(other, other.words('coach')('bar.lock')));
    await fresh.kill();
    expect(foundInProfile(profile, [name, answer, note]), 'readable on the disk').toEqual([]);
    await fresh.start();
    const again = personAt(await fresh.open('#/coach'), 'keyboard');
    await unlock(again, secret);
    await expect(again.page.locator('.overview')).toContainText(`${name} 1`);
  } finally {
    await fresh.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  await openPerson(coach, 1);
  await hand.press(button(coach, coach.words('coach')('drop.button')));
  await hand.press(button(coach, coach.words('coach')('drop.yes')));
  await safePage(coach, 'backup');
  const restore = page.locator('[data-restore]');
  const bring = async (path: string) => {
    await hand.handIn(restore.locator('input[type="file"]'), [path]);
    await hand.write(passphraseField(coach, safe('restore.passphrase')), secret);
    await hand.press(restore.getByRole('button', { name: safe('restore.bring') }));
  };
  const cut = info.outputPath('cut.age');
  await writeFile(cut, bytes.subarray(0, -30));
  await bring(cut);
  await expect(page.locator('[data-problem="damaged"]')).toBeVisible({ timeout: 30_000 });
  await bring(file);
  await expect(page.locator('[data-restored]')).toContainText(safe('restored.added_one', { count: 1 }), {
    timeout: 30_000,
  });
  await expect(page.locator('[data-restored]')).toContainText(safe('restored.here_other', { count: 2 }));
  await sound(page);
});

test('days of deletion: sooner at will, later with a reason, and a list of what goes soon', async ({ desk }, info) => {
  const coach = personAt(await desk.open('#/'), 'mouse');
  const { page, hand } = coach;
  const safe = coach.words('coach-safe');
  await setUpDesk(coach, label);
  await load(
    coach,
    await writeResults(info.outputPath('files'), [traceable(1, name, answer)], await recipientOf(coach)),
  );
  await openPerson(coach, 1);
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const set = async (day: string, reason: string) => {
    await hand.press(page.getByRole('button', { name: safe('deletion.change'), exact: true }));
    await page.getByLabel(safe('deletion.day'), { exact: true }).fill(day);
    await field(coach, safe('deletion.why')).fill(reason);
    await hand.press(page.getByRole('dialog').getByRole('button', { name: safe('keep'), exact: true }));
  };
  await set(dayIn(500), '');
  await expect(page.getByRole('dialog').locator('.field-problem')).toBeVisible();
  await sound(page);
  await field(coach, safe('deletion.why')).fill('Widerspruch läuft.');
  await hand.press(page.getByRole('dialog').getByRole('button', { name: safe('keep'), exact: true }));
  await expect(page.locator(`[data-deletion="${dayIn(500)}"]`)).toContainText('Widerspruch läuft.');
  await set(dayIn(20), '');
  await expect(page.locator(`[data-deletion="${dayIn(20)}"]`)).not.toContainText('Widerspruch');

  await safePage(coach, 'deletion');
  await expect(page.locator('[data-going]')).toHaveCount(1);
  await sound(page);
  await page.getByLabel(safe('deletion.months'), { exact: true }).fill('25');
  await hand.press(page.getByRole('button', { name: safe('keep'), exact: true }));
  await expect(page.getByText(safe('number-wrong', { most: 24 }))).toBeVisible();
  await page.getByLabel(safe('deletion.months'), { exact: true }).fill('6');
  await hand.press(page.getByRole('button', { name: safe('keep'), exact: true }));
  await expect(page.getByText(safe('kept'))).toBeVisible();
});

test('nobody there for a minute: a warning, then locked, and nothing readable is left', async ({ desk }) => {
  const coach = personAt(await desk.open('#/'), 'mouse');
  const { page, hand } = coach;
  const t = coach.words('coach');
  await page.clock.install();
  await setUpDesk(coach, label);
  await safePage(coach, 'lock');
  await page.getByLabel(coach.words('coach-safe')('lock.idle'), { exact: true }).fill('1');
  await hand.press(page.getByRole('button', { name: coach.words('coach-safe')('keep'), exact: true }));
  await expect(page.getByText(coach.words('coach-safe')('kept'))).toBeVisible();
  await page.clock.fastForward('00:45');
  await expect(page.getByText(t('idle.soon'))).toBeVisible();
  await hand.press(page.getByRole('button', { name: t('idle.stay') }));
  await expect(page.getByText(t('idle.soon'))).toBeHidden();
  await page.clock.fastForward('00:25');
  await expect(page.locator('[data-page="coach-lock"]')).toBeVisible();
  await page.clock.fastForward('00:40');
  await expect(page.locator('[data-page="coach-unlock"]')).toBeVisible();
  await expect(page.locator('[data-page="coach-unlock"]')).toContainText(t('unlock.idle'));
  await unlock(coach, passphrase);
  await expect(page.locator('[data-page="coach-lock"]')).toBeVisible();
});
