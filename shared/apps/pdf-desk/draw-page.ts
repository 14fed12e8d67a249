import type { Turn } from './arrangement';

/** What can be said of a page's picture without seeing it. */
export interface Impression {
  readonly shape: 'tall' | 'wide';
  readonly blank: boolean;
}

/** Draws a page's picture, turned clockwise, and tells what it looks like. */
export function drawPage(canvas: HTMLCanvasElement, bitmap: ImageBitmap, turn: Turn): Impression {
  const lying = turn === 90 || turn === 270;
  canvas.width = lying ? bitmap.height : bitmap.width;
  canvas.height = lying ? bitmap.width : bitmap.height;
  const shape = canvas.width > canvas.height ? 'wide' : 'tall';
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { shape, blank: false };
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  return { shape, blank: isBlank(context.getImageData(0, 0, canvas.width, canvas.height).data) };
}

/** True if nothing on the picture (RGBA, 8 bits each) is visibly darker than paper. */
export function isBlank(pixels: Uint8ClampedArray): boolean {
  for (let at = 1; at < pixels.length; at += 4) {
    if ((pixels[at] ?? 255) < darkestPaper) return false;
  }
  return true;
}

/** Green value, nearest to brightness; paper that looks white lies above it. */
const darkestPaper = 200;
