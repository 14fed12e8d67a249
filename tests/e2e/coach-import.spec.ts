import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createKey } from '../../shared/exchange/coach-key';
import { fingerprintWords } from '../../shared/exchange/fingerprint';
import { codesOf } from '../../shared/exchange/qr/message-codes';
import { textOfSealed } from '../../shared/exchange/result-text';
import { sealResult, sealResultPacked } from '../../shared/exchange/seal-result';
import { packFiles } from '../../shared/files/archive/pack-files';
import { checkOf } from '../pages/coach/people';
import { violations } from './axe';
import type { Browser } from './browser';
import { writeFilm } from './fake-film';
import { expect, test } from './journey';
import { qrPicture } from './qr-picture';
import { beginCheck, doTheCheck } from './steps/check';
import { makeInvitation, passphrase, setUpDesk } from './steps/coach';
import { button, field, type Person, personAt } from './steps/person';
import { traceable, writeResults } from './steps/result-files';

const person = (n: number) => traceable(n, 'Kiebitz', 'Bewerbung');

/** An unlocked desk with a new key. */
async function openDesk(desk: Browser): Promise<{ coach: Person; recipient: string }> {
  const coach = personAt(await desk.open('#/'), 'mouse');
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis');
  await coach.hand.press(button(coach, coach.words('coach')('bar.keys')));
  const recipient = (await coach.page.locator('code.identity').first().textContent()) ?? '';
  await coach.hand.press(button(coach, coach.words('coach')('bar.list')));
  return { coach, recipient };
}

async function unlock({ page, hand, words }: Person): Promise<void> {
  const t = words('coach');
  await hand.write(page.getByLabel(t('unlock.passphrase'), { exact: true }), passphrase);
  await hand.press(page.getByRole('button', { name: t('unlock.open'), exact: true }));
  await expect(page.locator('[data-page="coach-list"]')).toBeVisible({ timeout: 30_000 });
}

/** The same desk again, with a film before its camera. */
function deskWithFilm(desk: Browser, film: string): Promise<Person> {
  return deskWith(desk, [`--use-file-for-fake-video-capture=${film}`]);
}

async function deskWith(desk: Browser, flags: readonly string[]): Promise<Person> {
  await desk.close();
  await desk.start({ flags });
  const coach = personAt(await desk.open('#/coach'), 'mouse');
  await unlock(coach);
  return coach;
}

const openCamera = (coach: Person) => coach.hand.press(button(coach, coach.words('coach-import')('camera.open')));
const row = ({ page }: Person, name: string) => page.locator('.people-row').filter({ hasText: name });
/** Rows outside the window are not drawn: how many people there are says the line above them. */
const people = ({ page, words }: Person, count: number) =>
  expect(page.locator('.overview')).toContainText(words('coach')('summary.people_other', { count }), {
    timeout: 60_000,
  });
const report = ({ page }: Person) => page.locator('[data-import-report]');

async function expectAccessible({ page }: Person): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

/** Looked at by whoever runs the tests with PICTURES=folder. */
async function picture({ page }: Person, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

test('a real result goes from the client’s screen through the camera into the list, and as text from a mail', async ({
  desk,
}, info) => {
  test.setTimeout(300_000);
  const { coach } = await openDesk(desk);
  const { page } = coach;
  await page.goto(await makeInvitation(coach));
  await beginCheck(coach);
  const done = await doTheCheck(coach);
  const [t, handOver] = [coach.words('result'), coach.words('hand-over')];
  await coach.hand.write(field(coach, t('send.name')), 'Mira Özdemir');

  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await coach.hand.press(button(coach, handOver('copy')));
  await expect(page.getByText(handOver('copied'))).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());

  await coach.hand.press(button(coach, handOver('show')));
  const code = page.locator('[data-code]');
  await expect(code).toHaveAttribute('data-code', '0', { timeout: 20_000 });
  const parts = Number(await code.getAttribute('data-parts'));
  await expectAccessible(coach);
  await picture(coach, 'show-codes');
  await page.setViewportSize({ width: 360, height: 780 });
  const box = await code.boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  const pictures: Buffer[] = [];
  for (let number = 0; number < parts + 2; number += 1) {
    await expect(code).toHaveAttribute('data-code', String(number));
    pictures.push(await code.screenshot());
    await coach.hand.press(button(coach, handOver('codes.next')));
  }
  // Whoever asked for less motion lets them run by a button, and stops them.
  await coach.hand.press(button(coach, handOver('codes.run')));
  await expect.poll(async () => Number(await code.getAttribute('data-code'))).toBeGreaterThan(parts + 4);
  await coach.hand.press(button(coach, handOver('codes.pause')));
  const stopped = await code.getAttribute('data-code');
  await page.waitForTimeout(700);
  await expect(code).toHaveAttribute('data-code', stopped ?? '');
  const film = info.outputPath('codes.y4m');
  await writeFilm(film, pictures, 3);

  const later = await deskWithFilm(desk, film);
  const started = performance.now();
  await openCamera(later);
  await expect(row(later, 'Mira Özdemir')).toBeVisible({ timeout: 60_000 });
  const seconds = (performance.now() - started) / 1_000;
  await expect(later.page.locator('[data-seen="again"]')).toBeVisible();
  const bytes = text.length * 0.75;
  console.log(
    `a check of ${done.length} tasks: about ${Math.round(bytes)} bytes as a file, ${parts} codes, ${seconds.toFixed(1)} s`,
  );
  await expect(report(later)).toContainText(later.words('coach')('import.loaded_one', { count: 1 }));

  // The same check by mail: known, and still one line.
  const words = later.words('coach-import');
  await later.hand.press(button(later, words('text.open')));
  const mail = `Am 3.11. schrieb Mira:\n${text.replace(/^/gm, '> ')}\n> Viele Grüße`;
  await field(later, words('text.label')).fill(mail);
  await later.hand.press(button(later, words('text.load')));
  await expect(report(later).locator('[data-problem="duplicate"]')).toHaveCount(1);
  await expect(row(later, 'Mira Özdemir')).toHaveCount(1);
});

test('two people before the camera at once are collected each for themselves, beside a stranger’s code', async ({
  desk,
}, info) => {
  const { recipient } = await openDesk(desk);
  const codes = await Promise.all([1, 2].map(async (n) => codesOf(await sealResultPacked(person(n), [recipient]))));
  const pictures: Buffer[] = [qrPicture('https://example.org/a-poster', 'low')];
  for (let number = 0; number < 5; number += 1) {
    for (const one of codes) pictures.push(qrPicture(one?.textOf(number) ?? '', 'low'));
  }
  const film = info.outputPath('two.y4m');
  await writeFilm(film, pictures, 3);
  const coach = await deskWithFilm(desk, film);
  await openCamera(coach);
  await expect(coach.page.locator('[data-camera="looking"]')).toBeVisible();
  await expect(coach.page.locator('[data-seen="part"]')).toBeVisible();
  await picture(coach, 'camera');
  await people(coach, 2);
  await expectAccessible(coach);
  await expect(coach.page.locator('[data-seen="foreign"]')).toBeVisible({ timeout: 20_000 });
  // Closed: the camera is let go.
  await openCamera(coach);
  await expect(coach.page.locator('video')).toHaveCount(0);
});

test('of two cameras the other one can be chosen', async ({ desk }) => {
  await openDesk(desk);
  const coach = await deskWith(desk, ['--use-fake-device-for-media-stream=device-count=2']);
  await openCamera(coach);
  await expect(coach.page.locator('[data-camera="looking"]')).toBeVisible();
  const cameras = coach.page.getByLabel(coach.words('qr-camera')('which'));
  const [, second = ''] = await cameras
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
  await cameras.selectOption(second);
  await expect(coach.page.locator('[data-camera="looking"]')).toBeVisible();
  await expect(cameras).toHaveValue(second);
  const live = coach.page.locator('video').evaluate((video: HTMLVideoElement) => {
    const [track] = (video.srcObject as MediaStream).getVideoTracks();
    return [track?.readyState, track?.getSettings().deviceId];
  });
  expect(await live).toEqual(['live', second]);
});

test('29 a camera that is refused is named, and leaves the other ways', async ({ desk }) => {
  await openDesk(desk);
  const coach = await deskWith(desk, ['--use-fake-ui-for-media-stream=deny']);
  await openCamera(coach);
  await expect(coach.page.getByText(coach.words('qr-camera')('refused'))).toBeVisible();
  await expect(coach.page.getByText(coach.words('coach-import')('camera.other-way'))).toBeVisible();
  await coach.hand.press(button(coach, coach.words('qr-camera')('again')));
  await expect(coach.page.getByText(coach.words('qr-camera')('refused'))).toBeVisible();
  await expectAccessible(coach);
});

test('text from several mails, with what mail programs add; a text without a result says so', async ({ desk }) => {
  const { coach: mouse, recipient } = await openDesk(desk);
  const coach = personAt(mouse.page, 'keyboard');
  const t = coach.words('coach-import');
  await coach.hand.press(button(coach, t('text.open')));
  const area = field(coach, t('text.label'));
  await area.fill('Guten Tag, anbei mein Ergebnis.');
  await coach.hand.press(button(coach, t('text.load')));
  await expect(coach.page.getByText(t('text.nothing'))).toBeVisible();
  await expectAccessible(coach);
  await picture(coach, 'paste');
  const [one = '', two = '', cut = ''] = await Promise.all(
    [1, 2, 3].map(async (n) => textOfSealed(await sealResult(person(n), [recipient]))),
  );
  await area.fill(
    `Hallo,\n\n${one.replace(/^/gm, '> ')}\nGruß\n\n${two.replaceAll('\n', ' \r\n')}\n${cut.slice(0, 900)}`,
  );
  await coach.hand.press(button(coach, t('text.load')));
  await people(coach, 2);
  await expect(report(coach).locator('[data-problem="damaged"]')).toContainText(t('text.file', { number: 3 }));
  await expect(area).toHaveValue('');
});

test('21 the same file twice is one record · 28 a wrong key is told in words · ZIP archives are opened', async ({
  desk,
}, info) => {
  const { coach, recipient } = await openDesk(desk);
  const stamp = { id: checkOf(500), createdAt: '2026-11-01T00:00:00.000Z' };
  const { key } = await createKey('Frau Blum', passphrase, stamp);
  const folder = info.outputPath('files');
  const [one = '', two = ''] = await writeResults(folder, [person(1), person(2)], recipient);
  const [hers = ''] = await writeResults(join(folder, 'hers'), [person(3)], key.recipient);
  const copy = join(folder, 'Kopie von probefahrt.age');
  await writeFile(copy, await readFile(one));
  const archive = join(folder, 'Anhänge.zip');
  const packed = async (n: number) => ({ path: `mail/${n}.age`, bytes: await sealResult(person(n), [recipient]) });
  await writeFile(archive, packFiles([await packed(4), await packed(5)]));
  const broken = join(folder, 'kaputt.zip');
  await writeFile(broken, (await readFile(archive)).subarray(0, 400));
  const newer = join(folder, 'neuer.age');
  await writeFile(newer, 'age-encryption.org/v2\n');

  await coach.hand.handIn(coach.page.locator('[data-hand-in]'), [one, copy, two, hers, archive, broken, newer]);
  await expect(report(coach)).toBeVisible({ timeout: 30_000 });
  await expect(report(coach)).toContainText(coach.words('coach')('import.loaded_other', { count: 4 }));
  const tally = (kind: string) => report(coach).locator(`[data-tally="${kind}"]`);
  await expect(tally('added')).toContainText('4');
  await expect(tally('duplicate')).toContainText('1');
  await expect(tally('refused')).toContainText('3');
  await people(coach, 4);
  await expect(report(coach).locator('[data-problem="wrong-key"]')).toContainText(
    (await fingerprintWords(key.recipient)).join(' · '),
  );
  await expect(report(coach).locator('[data-problem="archive"]')).toContainText('kaputt.zip');
  await expect(report(coach).locator('[data-problem="newer-format"]')).toHaveCount(1);
  await expect(report(coach).locator('[data-problem="duplicate"]')).toContainText('Kopie von probefahrt.age');
  await expectAccessible(coach);
  await picture(coach, 'report');
});

test('500 files that are none are told fifty at a time, and the page goes on', async ({ desk }, info) => {
  const { coach } = await openDesk(desk);
  const files: string[] = [];
  for (let n = 0; n < 500; n += 1) {
    files.push(info.outputPath(`brief-${n}.age`));
    await writeFile(files[n] as string, `Brief ${n}`);
  }
  await coach.hand.handIn(coach.page.locator('[data-hand-in]'), files);
  await expect(report(coach)).toBeVisible({ timeout: 60_000 });
  await expect(report(coach).locator('[data-tally="refused"]')).toContainText('500');
  await expect(report(coach).locator('[data-problem]')).toHaveCount(50);
  await coach.hand.press(button(coach, coach.words('coach-import')('report.more_other', { count: 50 })));
  await expect(report(coach).locator('[data-problem]')).toHaveCount(100);
});

test('a file opened with the installed app waits before the locked desk and is loaded once it is open', async ({
  desk,
  site,
  hostKind,
}, info) => {
  test.skip(hostKind === 'extension', 'no browser lets an extension open files of the system');
  const { coach, recipient } = await openDesk(desk);
  const { page, hand, words } = coach;
  await hand.press(button(coach, words('coach')('bar.lock')));
  const [one = '', two = ''] = await writeResults(info.outputPath('files'), [person(1), person(2)], recipient);
  await page.goto(site.address);
  const app = await installed(desk, page);
  await app.open([one]);
  await expect(page.locator('[data-waiting-files="1"]')).toBeVisible();
  await expectAccessible(coach);
  await picture(coach, 'waiting');
  await unlock(coach);
  await expect(row(coach, 'Kiebitz 1')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-waiting-files]')).toHaveCount(0);

  // From another page of the open desk: it stays open, and no second window comes.
  await hand.press(button(coach, words('coach')('bar.course')));
  await app.open([one, two]);
  await people(coach, 2);
  await expect(report(coach).locator('[data-problem="duplicate"]')).toHaveCount(1);
  expect(desk.context.pages()).toHaveLength(1);
  await app.remove();
});

/** Installs the web app in this Chromium; `open` is what the system does when somebody opens files with the app. */
async function installed(desk: Browser, page: Page) {
  const session = await desk.context.newCDPSession(page);
  // The types of Playwright do not know the domain PWA of the DevTools protocol yet.
  const send = session.send.bind(session) as (method: string, values?: object) => Promise<{ readonly appId?: string }>;
  const { appId: manifestId } = await send('Page.getAppId');
  await send('PWA.install', { manifestId });
  return {
    open: (files: readonly string[]) => send('PWA.launchFilesInApp', { manifestId, files }),
    remove: () => send('PWA.uninstall', { manifestId }),
  };
}

test('Chromium accepts the manifest with its file handler', async ({ desk, hostKind }) => {
  test.skip(hostKind === 'extension', 'an extension has no web manifest');
  const page = await desk.open('#/');
  const session = await desk.context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const [handler] = JSON.parse(data ?? '{}').file_handlers;
  expect(Object.values(handler.accept)).toEqual([['.age']]);
});
