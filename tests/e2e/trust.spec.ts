import { expect, test } from './journey';
import { attendInterview } from './steps/interview-lobby';
import { button, personAt } from './steps/person';
import { storedValues } from './stored';

test('text never becomes markup or code', async ({ desk }) => {
  const page = await desk.open('#/');
  // Later, by a timer: what the driver itself evaluates is excepted from the policy.
  const refused = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      },
      code: () => new Function('return 1')(),
      worker: () => new Worker('https://example.org/worker.js'),
    };
    return new Promise<string[]>((resolve) => setTimeout(() => resolve(Object.keys(tries).filter(isRefused))));

    function isRefused(name: string): boolean {
      try {
        tries[name]?.();
        return false;
      } catch {
        return true;
      }
    }
  });
  expect(refused).toEqual(['markup', 'code', 'worker']);
  desk.problems.length = 0;
});

test('nothing may be asked of another host', async ({ desk }) => {
  const page = await desk.open('#/');
  const answer = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(desk.foreign).toEqual([]);
  desk.problems.length = 0;
});

test('no picture and no sound of the interview is kept or sent', async ({ desk, site, hostKind }) => {
  const page = await desk.open('#/practice/interview-lobby?seed=7');
  await expect(page.locator('.workspace > *')).toBeVisible();
  if (hostKind === 'pwa') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.stop();
  const person = personAt(page, 'mouse');
  await attendInterview(person);
  await person.hand.press(button(person, person.words('check')('work.done')));
  await expect(page.locator('[data-page="practice-feedback"]')).toBeVisible();

  const values = await storedValues(page);
  expect(values.join('\n')).toContain('speech-heard');
  expect(values.filter((value) => /blob of|\d+ bytes|data:(image|audio|video)/.test(value))).toEqual([]);
  expect(Math.max(...values.map((value) => value.length))).toBeLessThan(20_000);
});
