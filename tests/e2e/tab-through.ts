import type { Page } from '@playwright/test';

const most = 90;

interface Stop {
  readonly name: string;
  /** Order in the document; null = the keyboard has left the page. */
  readonly at: number | null;
  readonly seen: boolean;
  /** Whether something else lies over all of it, such as a head that stays while the page runs (WCAG 2.2, 2.4.11). */
  readonly covered: boolean;
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
    const { name, at, seen, covered } = await focused(page);
    if (at === null) return step === 0 ? ['nothing takes the focus'] : problems;
    if (at <= last) problems.push(`${name} comes too late`);
    if (!seen) problems.push(`the focus on ${name} is not seen`);
    if (covered) problems.push(`${name} is covered`);
    last = at;
  }
  return problems;
}

function focused(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    // What has the focus is scrolled into sight by the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { name: 'the page', at: null, seen: true, covered: false };
    const shown = [element, element.closest('label'), element.closest('.button')];
    const area = shown.find((each) => each && each.getBoundingClientRect().width > 1) ?? element;
    const { left, top, width, height } = area.getBoundingClientRect();
    return {
      name: `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`,
      at: [...document.querySelectorAll('*')].indexOf(element),
      seen: shown.some((each) => each && hasRing(each)) && width > 0 && height > 0,
      covered: ![0.1, 0.5, 0.9].some((down) =>
        [0.1, 0.5, 0.9].some((across) => isOnTop(left + width * across, top + height * down)),
      ),
    };

    function isOnTop(x: number, y: number): boolean {
      const top = document.elementFromPoint(x, y);
      return top !== null && (area.contains(top) || top.contains(area));
    }

    function hasRing(each: Element): boolean {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    }
  });
}
