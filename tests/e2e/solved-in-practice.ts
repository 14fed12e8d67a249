import type { Page } from '@playwright/test';
import { violations } from './axe';
import { journeyHand } from './hand';
import { expect, test } from './journey';
import { watchForOtherHands } from './only-keys';
import { button, type Person, personAt } from './steps/person';

/**
 * Registers the two tests that every task has: somebody who can do it solves it in practice, and every criterion is met.
 * In the web app with the mouse, in the extension by keyboard alone.
 */
export function solvedInPractice(task: string, skill: (person: Person) => Promise<void>, seed = 7): void {
  test(`${task} is solved: in the web app by mouse, in the extension by keyboard alone`, async ({ desk, hostKind }) => {
    const kind = journeyHand[hostKind];
    const otherHands = await watchForOtherHands(desk.context);
    const page = await desk.open(`#/practice/${task}?seed=${seed}`);
    const somebody = personAt(page, kind);
    await expect(page.locator('[data-page="practice-work"] .workspace')).toBeVisible();
    await skill(somebody);
    await expectAccessible(page);
    await somebody.hand.press(button(somebody, somebody.words('check')('work.done')));
    await expect(page.locator('[data-page="practice-feedback"]')).toBeVisible();
    expect(await verdicts(page)).toEqual([]);
    if (kind === 'keyboard') expect(otherHands, 'nothing but keys').toEqual([]);
    else expect(otherHands.length, 'the mouse would be noticed').toBeGreaterThan(0);
  });
}

/** Criteria that were not met, with what is said about them. */
function verdicts(page: Page): Promise<string[]> {
  return page
    .locator('[data-verdict]:not([data-verdict="met"])')
    .evaluateAll((lines) => lines.map((line) => `${line.getAttribute('data-criterion')}: ${line.textContent}`));
}

/** No violation that axe can find, as things stand on screen. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}
