import type { Page } from '@playwright/test';

/** What is wrong on the screen as it stands: one line each, with the element and its text. Empty = nothing. */
export function cutOffs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) found.push(`the page is ${over} px too wide`);
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isSeen);
    for (const element of seen) {
      if (isCut(element)) found.push(`cut: ${nameOf(element)}`);
    }
    for (const text of textsIn(document.body)) {
      const by = outside(text);
      if (by > 1) found.push(`${Math.round(by)} px outside: ${nameOf(text.parentElement as HTMLElement)}`);
    }
    const controls = seen.filter((element) => element.matches('button, a[href], input, select, textarea, summary'));
    for (const [at, one] of controls.entries()) {
      for (const other of controls.slice(at + 1)) {
        if (overlap(one, other)) found.push(`overlapping: ${nameOf(one)} and ${nameOf(other)}`);
      }
    }
    return [...new Set(found)];

    /** Drawn on purpose for eyes; text for screen readers only is clipped by design. */
    function isSeen(element: HTMLElement): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && !element.closest('.sr-only, .skip-link, [aria-hidden="true"], [data-preview]');
    }

    function isCut(element: HTMLElement): boolean {
      if (element.textContent?.trim() === '' || element.matches('textarea, select, input, svg, svg *')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return wide || (hides(overflowY) && element.scrollHeight > element.clientHeight + 2);
    }

    function textsIn(root: HTMLElement): Text[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.trim() !== '' && text.parentElement && isSeen(text.parentElement)) texts.push(text);
      }
      return texts;
    }

    /** Pixels that a text stands outside the window, or outside the button or card around it. */
    function outside(text: Text): number {
      const parent = text.parentElement as HTMLElement;
      if (parent.closest('svg, option, textarea') || scrollsAside(parent)) return 0;
      const range = document.createRange();
      range.selectNodeContents(text);
      const around = parent
        .closest('button, .button, .card, .choice, .notice, td, th, dialog')
        ?.getBoundingClientRect();
      const [left, right] = [Math.max(0, around?.left ?? 0), Math.min(innerWidth, around?.right ?? innerWidth)];
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      return Math.max(0, ...rects.map((rect) => Math.max(left - rect.left, rect.right - right)));
    }

    function scrollsAside(element: HTMLElement): boolean {
      for (let at: HTMLElement | null = element; at; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if ((overflowX === 'auto' || overflowX === 'scroll') && at.scrollWidth > at.clientWidth) return true;
      }
      return false;
    }

    function overlap(one: HTMLElement, other: HTMLElement): boolean {
      if (one.contains(other) || other.contains(one) || one.closest('dialog') !== other.closest('dialog')) return false;
      if (one.closest('label') && one.closest('label') === other.closest('label')) return false;
      const [a, b] = [shownPart(one), shownPart(other)];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 2 && down > 2 && flows(one) && flows(other);
    }

    /** Without what has been scrolled away inside a box of its own. */
    function shownPart(element: HTMLElement): { left: number; right: number; top: number; bottom: number } {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const box = at.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return { left, right, top, bottom };
    }

    /** What stays in the window while the rest scrolls stands over it by design. */
    function flows(element: HTMLElement): boolean {
      for (let at: HTMLElement | null = element; at; at = at.parentElement) {
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return false;
      }
      return !scrollsAside(element);
    }

    function nameOf(element: HTMLElement): string {
      const name =
        element.className && typeof element.className === 'string' ? `.${element.className.replaceAll(' ', '.')}` : '';
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
      return `${element.localName}${name} “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
    }
  });
}

/**
 * Makes every text of the screen 40 % longer, as German becomes in another language, and with `mirrored` turns the page
 * round. Inputs, names of files and German material stay. @returns what puts everything back
 */
export async function stretch(page: Page, mirrored: boolean): Promise<() => Promise<void>> {
  await page.evaluate((turned) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const kept: [Text, string][] = [];
    while (walker.nextNode()) kept.push([walker.currentNode as Text, (walker.currentNode as Text).data]);
    const { dir } = document.documentElement;
    for (const [text, said] of kept) {
      if (
        !/\p{L}{2}/u.test(said) ||
        text.parentElement?.closest(':not(html)[lang="de"], [contenteditable], bdi, option, svg, [data-preview]')
      )
        continue;
      text.data = said.replaceAll(/\p{L}+/gu, (word) => word + word.slice(0, Math.round(word.length * 0.4)));
    }
    if (turned) document.documentElement.dir = 'rtl';
    Object.assign(window, {
      putBack: () => {
        for (const [text, said] of kept) text.data = said;
        document.documentElement.dir = dir;
      },
    });
  }, mirrored);
  return () => page.evaluate(() => (window as unknown as { putBack: () => void }).putBack());
}
