import { describe, expect, it } from 'vitest';
import { pagePictures } from '../../shared/apps/pdf-desk/page-pictures';
import type { PdfDoor } from '../../shared/files/pdf-door';

const bytes = new Uint8Array([37, 80, 68, 70]);

/** A door that draws when it is told to. */
function slowDoor() {
  const asked: { page: number; draw: () => void; fail: () => void }[] = [];
  const closed: number[] = [];
  const picture: PdfDoor['picture'] = (_, page) =>
    new Promise((resolve, reject) => {
      const bitmap = { width: 1, height: 1, close: () => closed.push(page) } as ImageBitmap;
      asked.push({ page, draw: () => resolve(bitmap), fail: () => reject(new Error('broken page')) });
    });
  return { door: { picture } as PdfDoor, asked, closed };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('pictures of pages', () => {
  it('are drawn one after the other and kept', async () => {
    const { door, asked } = slowDoor();
    const pictures = pagePictures(door, async () => bytes, 100, new AbortController().signal);
    const first = pictures.of('offer/a', 0);
    const second = pictures.of('offer/a', 1);
    await settled();
    expect(asked.map(({ page }) => page)).toEqual([0]);
    asked[0]?.draw();
    await first;
    await settled();
    expect(asked.map(({ page }) => page)).toEqual([0, 1]);
    asked[1]?.draw();
    expect(await pictures.of('offer/a', 1)).toBe(await second);
    expect(asked).toHaveLength(2);
  });

  it('go on after one that cannot be drawn, which is tried again when asked for', async () => {
    const { door, asked } = slowDoor();
    const pictures = pagePictures(door, async () => bytes, 100, new AbortController().signal);
    const broken = pictures.of('offer/a', 0);
    const next = pictures.of('offer/a', 1);
    await settled();
    asked[0]?.fail();
    await expect(broken).rejects.toThrow('broken page');
    await settled();
    asked[1]?.draw();
    await next;
    void pictures.of('offer/a', 0);
    await settled();
    expect(asked.map(({ page }) => page)).toEqual([0, 1, 0]);
  });

  it('are let go when the desk leaves the screen', async () => {
    const { door, asked, closed } = slowDoor();
    const life = new AbortController();
    const pictures = pagePictures(door, async () => bytes, 100, life.signal);
    const picture = pictures.of('offer/a', 3);
    await settled();
    asked[0]?.draw();
    await picture;
    life.abort();
    await settled();
    expect(closed).toEqual([3]);
  });
});
