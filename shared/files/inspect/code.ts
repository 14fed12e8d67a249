import decodeQR, { type FinderPoints } from 'qr/decode.js';
import { contextOf } from '../pdf-world';
import type { Turn } from './raster';

/** A QR code found on a painted page. */
export interface PageCode {
  readonly text: string;
  readonly turn: Turn;
  /** Centre and side in pixels of the painted page. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Milliseconds for tries beyond the first. */
const timeLimit = 150;

export function readCode(canvas: OffscreenCanvas): PageCode | null {
  const { width, height } = canvas;
  const { data } = contextOf(canvas).getImageData(0, 0, width, height);
  let found: FinderPoints | undefined;
  const pointsOnDetect = (points: FinderPoints) => {
    found = points;
  };
  try {
    const text = decodeQR({ width, height, data }, { timeLimit, effort: 8, pointsOnDetect });
    return found ? placed(text, found) : null;
  } catch {
    return null;
  }
}

/** The line from the first to the second finder runs to the right on an upright page; both are 14 of 21 cells apart. */
function placed(text: string, { tl, tr, bl }: FinderPoints): PageCode {
  const [dx, dy] = [tr.x - tl.x, tr.y - tl.y];
  const turn = ((Math.round((Math.atan2(dy, dx) * 180) / Math.PI / 90) * 90 + 360) % 360) as Turn;
  return { text, turn, x: (tr.x + bl.x) / 2, y: (tr.y + bl.y) / 2, side: (Math.hypot(dx, dy) * 21) / 14 };
}
