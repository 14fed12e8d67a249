import { expect, test } from './journey';

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
