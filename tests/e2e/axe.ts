import type { Page } from '@playwright/test';
import axe from 'axe-core';

interface Glance {
  /** These rules alone, for a screen whose structure was looked at before. */
  readonly rules?: readonly string[];
  /** What stands for nothing new: a selector. */
  readonly leaveOut?: string;
}

/**
 * axe leaves out text whose font it takes for icons, by how a word's first letter is drawn alone: to it all Arabic is such a
 * font. Our icons are drawings, so the guess is never right here.
 */
function sourceForAllScripts(): string {
  const guess = 'function _isIconLigature(textVNode) {';
  if (!axe.source.includes(guess))
    throw new Error('axe guesses icons in another way now: look whether it reads Arabic');
  return axe.source.replace(guess, `${guess} return false;`);
}

/**
 * What axe finds on the screen as it stands: the rule, the element and what is wrong with it. Empty = nothing. It runs inside
 * of the page, which takes a tenth of a second; no page of the product has frames, for which axe would need more.
 */
export async function violations(page: Page, glance: Glance = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(sourceForAllScripts());
  return page.evaluate(async ({ rules, leaveOut }) => {
    // A colour on its way, be it for a moment, is still the old one, and what inherits it sets out when it has arrived.
    const changing = () => document.getAnimations().filter((change) => change instanceof CSSTransition);
    for (let changes = changing(); changes.length > 0; changes = changing()) {
      for (const change of changes) change.finish();
    }
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const options = { resultTypes: ['violations' as const], ...(rules && { runOnly: [...rules] }) };
    const { violations } = await run(leaveOut ? { exclude: [[leaveOut]] } : document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => `${id} at ${target.join(' ')}: ${html} ${failureSummary}`),
    );
  }, glance);
}
