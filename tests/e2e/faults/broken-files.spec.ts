import { truncateSync, writeFileSync } from 'node:fs';
import { Encrypter } from 'age-encryption';
import { sealResult } from '../../../shared/exchange/seal-result';
import { resultOf } from '../../pages/coach/people';
import type { Browser } from '../browser';
import { expect, test } from '../journey';
import type { Person } from '../steps/person';
import { openDesk } from './desk';

const name = 'Mira Özdemir';
const person = (n: number) => resultOf(n, { person: { name: n === 1 ? name : `Person ${n}`, equipment: {} } });

test('19 a file that was cut off is rejected, and what is there stays', async ({ desk }, info) => {
  const { coach, recipient } = await deskWithOne(desk, info.outputPath('good.age'));
  const path = info.outputPath('cut.age');
  const sealed = await sealResult(person(2), [recipient]);
  writeFileSync(path, sealed.subarray(0, sealed.length - 20));
  await expectRejected(coach, path, 'damaged');
});

test('20 a file with one flipped bit is rejected with its reason, and what is there stays', async ({ desk }, info) => {
  const { coach, recipient } = await deskWithOne(desk, info.outputPath('good.age'));
  const path = info.outputPath('flipped.age');
  const sealed = await sealResult(person(2), [recipient]);
  sealed[sealed.length - 40] = (sealed[sealed.length - 40] ?? 0) ^ 8;
  writeFileSync(path, sealed);
  await expectRejected(coach, path, 'damaged');
});

test('23 100 MB and 100,000 levels of JSON run into limits, and the page goes on', async ({ desk }, info) => {
  const { coach, recipient } = await deskWithOne(desk, info.outputPath('good.age'));
  const huge = info.outputPath('huge.age');
  writeFileSync(huge, '');
  truncateSync(huge, 100 * 1024 * 1024);
  await expectRejected(coach, huge, 'too-large');
  const deep = info.outputPath('deep.age');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  writeFileSync(deep, await encrypter.encrypt(`${'['.repeat(100_000)}${']'.repeat(100_000)}`));
  await expectRejected(coach, deep, 'foreign');
});

/** An open desk that knows one person. */
async function deskWithOne(desk: Browser, file: string) {
  const opened = await openDesk(await desk.open('#/'));
  writeFileSync(file, await sealResult(person(1), [opened.recipient]));
  await opened.coach.hand.handIn(opened.coach.page.locator('[data-hand-in]'), [file]);
  await expect(opened.coach.page.locator('.people-row').filter({ hasText: name })).toBeVisible({ timeout: 30_000 });
  return opened;
}

async function expectRejected({ page, hand }: Person, file: string, problem: string): Promise<void> {
  await hand.handIn(page.locator('[data-hand-in]'), [file]);
  await expect(page.locator(`[data-import-report] [data-problem="${problem}"]`)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.people-row').filter({ hasText: name })).toBeVisible();
  await expect(page.locator('.people')).toHaveAttribute('aria-rowcount', '2');
}
