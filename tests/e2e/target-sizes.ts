import type { Page } from '@playwright/test';

/**
 * Controls that a finger may miss: under 44 pixels, and not by the exception of WCAG 2.2, 2.5.8: 24 pixels round the
 * middle that no other control reaches into. Links inside of a sentence are as high as its line.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
      (element) => !element.closest('.skip-link, [popover]') && element.checkVisibility({ visibilityProperty: true }),
    );
    const areas = all.map((element) => ({ element, box: areaOf(element) })).filter(({ box }) => box.width > 1);
    return areas
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .filter(({ element, box }) => !(isInSentence(element) && isAlone(element, box)))
      .map(
        ({ element, box }) =>
          `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}” ${Math.round(box.width)} × ${Math.round(box.height)}`,
      );

    /** A box to tick is pressed by its label as well. */
    function areaOf(element: HTMLElement): DOMRect {
      const own = element.getBoundingClientRect();
      const label = element.closest('label') ?? (element as HTMLInputElement).labels?.[0];
      const around = label?.getBoundingClientRect();
      return around && around.width * around.height > own.width * own.height ? around : own;
    }

    function isInSentence(element: HTMLElement): boolean {
      return getComputedStyle(element).display === 'inline' || element.classList.contains('glossary-word');
    }

    function isAlone(element: HTMLElement, { left, top, width, height }: DOMRect): boolean {
      const [x, y] = [left + width / 2, top + height / 2];
      return areas.every(({ element: other, box }) => {
        if (other === element || other.contains(element) || element.contains(other)) return true;
        const across = Math.max(box.left - x, x - box.right, 0);
        const down = Math.max(box.top - y, y - box.bottom, 0);
        return Math.hypot(across, down) >= 12;
      });
    }
  });
}
