import type { BrowserContext } from '@playwright/test';

/**
 * Hears what no keyboard does: a pointer on a page, or a field that changes though nobody typed. Files are excepted: the
 * browser's own dialog hands them over. Hears as well where the keyboard is left without a place for a second and a
 * half, because what had the focus has gone. Call it before the first page is opened. @returns what was heard so far,
 * kept up to date
 */
export async function watchForOtherHands(context: BrowserContext): Promise<readonly string[]> {
  const heard: string[] = [];
  await context.exposeBinding('tellOtherHand', (_, what: string) => {
    heard.push(what);
  });
  await context.addInitScript(() => {
    const tell = (event: Event) => {
      const { localName = 'page', className = '' } = event.target instanceof Element ? event.target : {};
      Reflect.get(window, 'tellOtherHand')(`${event.type} on ${localName}.${className}`);
    };
    for (const pointer of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(pointer, tell, { capture: true });
    for (const change of ['input', 'change']) {
      addEventListener(change, (event) => event.isTrusted || isFile(event.target) || tell(event), { capture: true });
    }

    let [last, lostFor] = ['', 0];
    setInterval(() => {
      const { activeElement: focused, body } = document;
      const isLost = last !== '' && document.hasFocus() && (focused === null || focused === body);
      lostFor = isLost ? lostFor + 1 : 0;
      if (!isLost && focused && focused !== body) last = `${focused.localName} “${focused.textContent?.slice(0, 40)}”`;
      if (lostFor === 6) Reflect.get(window, 'tellOtherHand')(`the focus is lost after ${last} on ${location.hash}`);
    }, 250);

    function isFile(target: EventTarget | null): boolean {
      return target instanceof HTMLInputElement && target.type === 'file';
    }
  });
  return heard;
}
