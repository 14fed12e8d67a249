import type { Locator, Page } from '@playwright/test';
import type { HostKind } from '../../shared/model/host';

/** How a person works the product. The steps of a journey say what is done; the hand says with what. */
export interface Hand {
  /** Into a text, to work in it. */
  enter(text: Locator): Promise<void>;
  /** Buttons, links, boxes to tick. */
  press(target: Locator): Promise<void>;
  /** Puts a text into a field, in place of what was there. */
  write(field: Locator, text: string): Promise<void>;
  /** One of several answers. */
  choose(radio: Locator): Promise<void>;
  /** One entry of a folded list, by its value. */
  pick(list: Locator, value: string): Promise<void>;
  /** Picks files in the browser's own dialog. */
  handIn(input: Locator, files: readonly string[]): Promise<void>;
}

export type HandKind = 'mouse' | 'keyboard';

/** Long journeys are walked once in each host: in the web app by mouse, in the extension by keyboard alone. */
export const journeyHand: Readonly<Record<HostKind, HandKind>> = { pwa: 'mouse', extension: 'keyboard' };

export function handOf(kind: HandKind, page: Page): Hand {
  return kind === 'mouse' ? mouse(page) : keyboard(page);
}

function mouse(page: Page): Hand {
  const press = (target: Locator) => target.click();
  return {
    enter: press,
    press,
    async write(field, text) {
      await field.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    choose: press,
    async pick(list, value) {
      await list.selectOption(value);
    },
    async handIn(input, files) {
      const dialogOpens = page.waitForEvent('filechooser');
      const label = await input.evaluateHandle((element) => (element as HTMLInputElement).labels?.[0] ?? element);
      await label.asElement()?.click();
      const dialog = await dialogOpens;
      await dialog.setFiles([...files]);
    },
  };
}

/** Nothing but keys: Tab to get there, Enter, space and arrows to work. */
function keyboard(page: Page): Hand {
  return {
    enter: (text) => reach(page, text),
    async press(target) {
      await reach(page, target);
      const isBox = await target.evaluate((element) => element.matches('input[type="checkbox"]'));
      await page.keyboard.press(isBox ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await reach(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    async choose(radio) {
      await reach(page, radio);
      for (let step = 0; step < 20 && (await focusFrom(radio)) !== 'here'; step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Space');
    },
    async pick(list, value) {
      await reach(page, list);
      const values = await list.locator('option').evaluateAll((all) => all.map((each) => each.getAttribute('value')));
      await page.keyboard.press('Home');
      for (let step = 0; step < values.indexOf(value); step += 1) await page.keyboard.press('ArrowDown');
    },
    async handIn(input, files) {
      await reach(page, input);
      const [dialog] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await dialog.setFiles([...files]);
    },
  };
}

/** No screen of the product has more stops than this between two things. */
const mostStops = 250;

/** @throws Error when Tab never gets there */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focus = await focusFrom(target);
    if (focus === 'here' || focus === 'same-group') {
      if (await staysFocused(page)) return;
      continue;
    }
    await page.keyboard.press(focus === 'after' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** A screen that has just come may still move the focus to its top, as it should. */
function staysFocused(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const focused = document.activeElement;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return document.activeElement === focused;
  });
}

/** Where the focus is, seen from an element. A group of radio buttons is one stop. */
function focusFrom(target: Locator): Promise<'here' | 'same-group' | 'before' | 'after'> {
  return target.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === element) return 'here';
    if (focused === null || focused === document.body) return 'before';
    const radio = element instanceof HTMLInputElement && element.type === 'radio' ? element : null;
    if (radio && focused instanceof HTMLInputElement && focused.name === radio.name) return 'same-group';
    return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'after' : 'before';
  });
}
