import type { Page } from '@playwright/test';

const most = 90;

interface Stop {
  readonly name: string;
  /** Order in the document; null = the keyboard has left the page. */
  readonly at: number | null;
  readonly seen: boolean;
}

/** Tabs from the top of the page to its end, or through its first controls; says what is out of order or not seen. */
export async function focusProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  await page.evaluate(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
  let last = -1;
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const { name, at, seen } = await focused(page);
    if (at === null) return step === 0 ? ['nothing takes the focus'] : problems;
    if (at <= last) problems.push(`${name} comes too late`);
    if (!seen) problems.push(`the focus on ${name} is not seen`);
    last = at;
  }
  return problems;
}

function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { name: 'the page', at: null, seen: true };
    const shown = [element, element.closest('label'), element.closest('.button')].some((each) => each && hasRing(each));
    const { width, height } = element.getBoundingClientRect();
    return {
      name: `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`,
      at: [...document.querySelectorAll('*')].indexOf(element),
      seen: shown && width > 0 && height > 0,
    };

    function hasRing(each: Element): boolean {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    }
  });
}
