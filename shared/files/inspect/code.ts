import decodeQR, { type FinderPoint, type FinderPoints } from 'qr/decode.js';
import { contextOf } from '../pdf-world';
import type { Turn } from './raster';

/** A QR code found on a painted page; lengths in pixels of the painted page. */
export interface PageCode {
  readonly text: string;
  /** Clockwise, to the nearest quarter. */
  readonly turn: Turn;
  /** Clockwise in radians, as measured. */
  readonly angle: number;
  readonly x: number;
  readonly y: number;
  /** Sides along the code's own rows and columns; they differ where the page was stretched. */
  readonly across: number;
  readonly down: number;
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
  const angle = Math.atan2(tr.y - tl.y, tr.x - tl.x);
  const turn = ((Math.round(angle / (Math.PI / 2)) * 90 + 360) % 360) as Turn;
  const side = (a: FinderPoint, b: FinderPoint) => (Math.hypot(a.x - b.x, a.y - b.y) * 21) / 14;
  return { text, turn, angle, x: (tr.x + bl.x) / 2, y: (tr.y + bl.y) / 2, across: side(tl, tr), down: side(tl, bl) };
}
