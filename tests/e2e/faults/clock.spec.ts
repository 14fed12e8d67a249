import type { Page } from '@playwright/test';
import { storedEvents } from '../../soak/stored-events';
import { expect, test } from '../journey';
import { beginCheck, giveEstimate } from '../steps/check';
import { button, personAt } from '../steps/person';
import { storedValues } from '../stored';
import { cannot, expectSaved, expectTasksDone, killAndGoOn } from './steps';

const year = 365 * 86_400_000;

test('16 whatever the clock shows, times of work only grow and the log is ordered by its counter', async ({ desk }) => {
  await desk.context.addInitScript(movableClock);
  const person = personAt(await desk.open('#/'), 'mouse');
  const t = person.words('check');
  const timeZone = await person.page.context().newCDPSession(person.page);
  await beginCheck(person);
  await giveEstimate(person);
  await moveClock(person.page, year);
  await person.hand.press(button(person, t('work.help')));
  await moveClock(person.page, -2 * year);
  await cannot(person);

  await person.hand.press(button(person, t('between.next')));
  // Half a second before Berlin's clocks jump from two to three.
  const now = await person.page.evaluate(() => Date.now());
  await moveClock(person.page, Date.parse('2027-03-28T00:59:59.500Z') - now);
  await giveEstimate(person);
  await timeZone.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Apia' });
  await cannot(person);
  await expectSaved(person);

  // The clock is as it was before, behind what is in the log.
  const after = await killAndGoOn(desk);
  await expectTasksDone(after, 2);
  const events = await storedEvents(after.page);
  expect(events.map(({ n }) => n)).toEqual(events.map((_, at) => at));
  const moments = events.map(({ at }) => at);
  expect(moments).not.toEqual(moments.toSorted());
  const worked = await millisecondsOf(after.page);
  expect(worked).toHaveLength(2);
  for (const milliseconds of worked) {
    expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(milliseconds).toBeLessThan(60_000);
  }
});

test('17 eight hours of sleep in the middle of a task are no work', async ({ desk }) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await person.page.clock.install();
  await beginCheck(person);
  await giveEstimate(person);
  await person.page.clock.fastForward('08:00:00');
  await cannot(person);
  await expectSaved(person);
  const [worked = Number.NaN] = await millisecondsOf(person.page);
  expect(worked).toBeGreaterThan(0);
  expect(worked).toBeLessThanOrEqual(11 * 60_000);
});

/** For `addInitScript`: a wall clock that can be set. What the browser measures with goes on. */
function movableClock(): void {
  let shift = 0;
  const RealDate = Date;
  class MovedDate extends RealDate {
    constructor(...words: []) {
      super(...((words.length > 0 ? words : [RealDate.now() + shift]) as []));
    }
    static override now(): number {
      return RealDate.now() + shift;
    }
  }
  Object.assign(window, {
    Date: MovedDate,
    moveClock: (milliseconds: number) => {
      shift += milliseconds;
    },
  });
}

function moveClock(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((by) => (Reflect.get(window, 'moveClock') as (by: number) => void)(by), milliseconds);
}

/** The time worked of each finished attempt. */
async function millisecondsOf(page: Page): Promise<number[]> {
  const closings = (await storedValues(page)).filter((line) => line.includes('"kind":"attempt-closed"'));
  return closings.map((line) => Number(line.match(/"milliseconds":(-?\d+)/)?.[1]));
}
