import { writeFile } from 'node:fs/promises';
import { createSigner } from '../../shared/exchange/ed25519';
import { itemBankBytes, signItemBank } from '../../shared/exchange/item-bank-file';
import type { ItemBank } from '../../shared/model/item-bank';
import { violations } from './axe';
import { expect, test } from './journey';
import { setUpDesk } from './steps/coach';
import { button, personAt } from './steps/person';

const bank: ItemBank = {
  format: 'probefahrt-item-bank',
  version: 1,
  app: '1.0.0',
  createdAt: '2027-02-03T10:00:00.000Z',
  people: 412,
  demonstration: false,
  anchored: false,
  gate: { gain: 12.5, standardError: 3.1 },
  items: [
    {
      task: 'interview-lobby',
      criterion: 'right-link',
      module: 'apply',
      expert: -0.6,
      difficulty: -1.2,
      standardError: 0.2,
      responses: 300,
    },
  ],
};

test('sample people are too few to judge difficulties, and say so', async ({ desk }) => {
  const page = await desk.open('#/');
  const coach = personAt(page, 'keyboard');
  const [t, words] = [coach.words('coach'), coach.words('coach-calibration')];
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await coach.hand.press(button(coach, t('examples.load')));
  await expect(page.locator('.people-row').first()).toBeVisible();
  await coach.hand.press(button(coach, t('bar.calibration')));
  await expect(page.locator('[data-page="coach-calibration"]')).toBeVisible();
  await expect(page.getByText(words('supply.demonstration'))).toBeVisible();
  await expect(page.locator('[data-stage="too-few"]')).toBeVisible();
  await expect(button(coach, words('run.start'))).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a bank from elsewhere shows who signed it, counts when the coach says so, and can be given back', async ({
  desk,
}, info) => {
  const page = await desk.open('#/');
  const coach = personAt(page, 'mouse');
  const [t, words] = [coach.words('coach'), coach.words('coach-calibration')];
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await coach.hand.press(button(coach, t('bar.calibration')));

  const bytes = itemBankBytes(await signItemBank(bank, await createSigner()));
  const [good, changed] = [info.outputPath('bank.json'), info.outputPath('changed.json')];
  await writeFile(good, bytes);
  await writeFile(changed, new TextDecoder().decode(bytes).replace('-1.2', '-2.2'));
  const input = page.locator('[data-bank] input[type="file"]');

  await coach.hand.handIn(input, [changed]);
  await expect(page.getByText(words('open.problem.tampered'))).toBeVisible();
  await expect(button(coach, words('gate.apply'))).toHaveCount(0);

  await coach.hand.handIn(input, [good]);
  await expect(page.getByText(words('open.signer'))).toBeVisible();
  await expect(page.locator('[data-bank="experts"]')).toBeVisible();
  await coach.hand.press(button(coach, words('gate.apply')));
  await expect(page.locator('[data-bank="data"]')).toContainText('412');
  await expect(page.getByText(words('bank.no-comparison'))).toBeVisible();
  await coach.hand.press(button(coach, t('bar.list')));
  await coach.hand.press(button(coach, t('examples.load')));
  await expect(page.getByText(/412/)).toBeVisible();
  await coach.hand.press(button(coach, t('bar.calibration')));
  await expect(page.locator('[data-bank="data"]')).toContainText('412');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    coach.hand.press(button(coach, words('bank.save'))),
  ]);
  const own = info.outputPath('own.json');
  await download.saveAs(own);
  await coach.hand.press(button(coach, words('bank.back')));
  await expect(page.locator('[data-bank="experts"]')).toBeVisible();
  await coach.hand.handIn(input, [own]);
  await expect(page.getByText(words('open.signer'))).toBeVisible();
});
