import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { journeyHand } from './hand';
import { expect, test } from './journey';
import { watchForOtherHands } from './only-keys';
import { beginCheck, doTheCheck, practise, skilled } from './steps/check';
import { loadResult, makeInvitation, setUpDesk } from './steps/coach';
import { button, field, type Person, personAt } from './steps/person';

test.use({ settings: { serviceWorkers: 'allow' } });

test("from the invitation to the coach's list with the server stopped: in the web app by mouse, in the extension by keyboard alone", async ({
  desk,
  site,
  hostKind,
}, info) => {
  test.setTimeout(240_000);
  const kind = journeyHand[hostKind];
  const otherHands = await watchForOtherHands(desk.context);
  const page = await desk.open('#/');
  const somebody = personAt(page, kind);
  await expect(page.locator('[data-page="start"]')).toBeVisible();
  if (hostKind === 'pwa') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.stop();

  await setUpDesk(somebody, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await page.goto(await makeInvitation(somebody));
  await expect(page.getByText('Jobcenter Odenwaldkreis, Frau Kaya')).toBeVisible();
  await beginCheck(somebody);
  const done = await doTheCheck(somebody);
  expect(done.length).toBeGreaterThanOrEqual(3);
  await expectWorkRecognised(somebody);
  await expectOnePage(somebody);
  const file = await saveResult(somebody, info.outputDir);

  // The check chooses what tells it most; what it left out is done in practice.
  for (const task of skilled) {
    if (done.includes(task)) continue;
    await practise(somebody, task);
    await expectWorkRecognised(somebody);
  }
  await somebody.hand.press(page.getByRole('link', { name: somebody.words('common')('frame.name') }));
  await loadResult(somebody, file);
  await expectPlacement(somebody);
  if (kind === 'keyboard') expect(otherHands, 'nothing but keys').toEqual([]);
});

/** Everything that was done rightly is told as done rightly; nobody does a task they have no skill for. */
async function expectWorkRecognised({ page }: Person): Promise<void> {
  const missed = await page
    .locator('[data-verdict="missed"]')
    .evaluateAll((lines) =>
      lines.map((line) => [line.closest('[data-task]')?.getAttribute('data-task'), line.textContent]),
    );
  expect(missed.filter(([task]) => skilled.includes(task ?? ''))).toEqual([]);
  await expect(page.locator('[data-verdict="met"]').first()).toBeVisible();
}

/** As the browser prints it. */
async function expectOnePage({ page }: Person): Promise<void> {
  const printed = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  expect((await getDocument({ data: printed, verbosity: 0 }).promise).numPages).toBe(1);
}

async function saveResult(person: Person, folder: string): Promise<string> {
  const t = person.words('result');
  await person.hand.write(field(person, t('send.name')), 'Mira Özdemir');
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.hand.press(button(person, t('send.save'))),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.age$/);
  expect(download.suggestedFilename()).not.toContain('Mira');
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Who, in which module, how sure, why. */
async function expectPlacement({ page }: Person): Promise<void> {
  const row = page.locator('.people-row').filter({ hasText: 'Mira Özdemir' });
  await expect(row).toBeVisible();
  await expect(row.locator('[data-module="apply"][data-placement]').first()).toBeVisible();
}
