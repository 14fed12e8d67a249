import type { Page } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fingerprintWords } from '../../../shared/exchange/fingerprint';
import { attemptAt, checkOf, resultOf } from '../../pages/coach/people';
import { expect, test } from '../journey';
import { writeResults } from '../steps/result-files';
import { openDesk } from './desk';

const names = [
  '<img src=x onerror="document.title=1">',
  'Mira \u202Egnp.exe',
  '👩🏽‍🚀 Ayşe 🇺🇦',
  'x'.repeat(200),
  '=HYPERLINK("https://example.org")',
];
const longText = `<script>document.title = 1</script>${'ü'.repeat(9_900)}`;

/** A result under this name, with a mail of 10,000 signs in it. */
function named(name: string, n: number) {
  const mail = { to: [], cc: [], bcc: [], subject: name, body: longText, attachments: [], replyTo: null };
  return resultOf(n, {
    check: checkOf(n),
    person: { name, equipment: {} },
    attempts: [attemptAt('application-mail', { observations: [{ n: 0, at: 10, kind: 'mail-sent', ...mail }] })],
  });
}

test('26 a hard name is plain text in the list, on the page of the person and on paper', async ({ desk }, info) => {
  const { coach, recipient } = await openDesk(await desk.open('#/'));
  const { page } = coach;
  // Rows outside of the window are not drawn.
  await page.setViewportSize({ width: 1280, height: 2_400 });
  const files = await writeResults(info.outputPath('results'), names.map(named), recipient);
  await coach.hand.handIn(page.locator('[data-hand-in]'), files);
  await expect(page.locator('[data-import-report]')).toBeVisible({ timeout: 30_000 });
  for (const name of names) await expectPlain(page, shownAs(name));

  await page.setViewportSize({ width: 1280, height: 900 });
  for (const n of names.keys()) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/coach/person/${checkOf(n)}`,
    );
    await expectPlain(page, shownAs(names[n] ?? ''));
    await page.emulateMedia({ media: 'print' });
    await expectPlain(page, shownAs(names[n] ?? ''));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('28 a file for another key says in words whose key it needs', async ({ desk }, info) => {
  const { coach } = await openDesk(await desk.open('#/'));
  const stranger = await identityToRecipient(await generateX25519Identity());
  const files = await writeResults(info.outputPath('results'), [named('Mira', 1)], stranger);
  await coach.hand.handIn(coach.page.locator('[data-hand-in]'), files);
  const refused = coach.page.locator('[data-import-report] [data-problem="wrong-key"]');
  for (const word of await fingerprintWords(stranger)) await expect(refused).toContainText(word);
});

/** A sign that would turn the order of the line may stand there as itself or named. */
function shownAs(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(plain.replace('\u202E', '(?:\u202E|⟨U\\+202E⟩)?').slice(0, 400));
}

/** The name stands there as text; nothing in it became an element or ran. */
async function expectPlain(page: Page, name: RegExp): Promise<void> {
  await expect(page.locator('main').getByText(name).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('main img[src="x"], main script')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
}
