import type { Locator, Page } from '@playwright/test';

/**
 * Takes the picture of the next step. @param target what is pressed or written, marked in the picture
 * @param scene what must be seen with it, such as the card around a button
 */
export type Show = (target: Locator, scene?: Locator) => Promise<void>;

/** Width of the window in CSS pixels; a picture shows it in full. */
export const windowWidth = 360;
/** Pixels of a picture for each CSS pixel. */
export const scale = 4 / 3;
const [lowest, highest] = [190, 320];
/** CSS pixels of surroundings above and below. */
const around = 64;

/** One picture: the strip of the window around the scene, as PNG. The mark is gone afterwards. */
export async function photograph(page: Page, target: Locator, scene: Locator): Promise<Buffer> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const box = await atRest(scene);
  await mark(target);
  const height = Math.min(highest, Math.max(lowest, box.height + 2 * around));
  const windowHeight = page.viewportSize()?.height ?? height;
  const middle = box.y + Math.min(box.height, height - around) / 2;
  const y = Math.max(0, Math.min(windowHeight - height, middle - height / 2));
  const picture = await page.screenshot({ clip: { x: 0, y, width: windowWidth, height } });
  await page.locator('[data-mark]').evaluate((element) => element.remove());
  return picture;
}

/** Brings the scene to the middle, again until nothing above it grows any more. @returns where it then is */
async function atRest(scene: Locator): Promise<{ y: number; height: number }> {
  let before = Number.NaN;
  for (let look = 0; look < 50; look += 1) {
    await scene.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'nearest' }));
    const box = await scene.boundingBox();
    if (box && box.y === before) return box;
    before = box?.y ?? Number.NaN;
    await scene.page().waitForTimeout(200);
  }
  throw new Error(`${scene} does not come to rest`);
}

/** A ring above everything, dialogs too. */
function mark(target: Locator): Promise<void> {
  return target.evaluate(async (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const ring = document.createElement('div');
    ring.dataset.mark = '';
    ring.popover = 'manual';
    Object.assign(ring.style, {
      position: 'fixed',
      inset: 'auto',
      left: `${Math.max(2, left - 6)}px`,
      top: `${top - 6}px`,
      width: `${Math.min(width + 12, innerWidth - Math.max(2, left - 6) - 2)}px`,
      height: `${height + 12}px`,
      boxSizing: 'border-box',
      margin: '0',
      padding: '0',
      background: 'transparent',
      border: '4px solid #d9480f',
      borderRadius: '14px',
      pointerEvents: 'none',
    });
    document.body.append(ring);
    ring.showPopover();
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** The same picture as WebP. @param blank a page without a policy of its own */
export async function asWebp(blank: Page, png: Buffer): Promise<Buffer> {
  const coded = await blank.evaluate(async (text) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/webp', 0.62);
  }, png.toString('base64'));
  return Buffer.from(coded.replace(/^data:image\/webp;base64,/, ''), 'base64');
}
