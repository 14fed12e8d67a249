import { contextOf } from '../pdf-world';

/** A picture as darkness, row by row: 0 = paper, 1 = black. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly ink: Float32Array;
}

/** Clockwise quarter turns in degrees. */
export type Turn = 0 | 90 | 180 | 270;
export const turns: readonly Turn[] = [0, 90, 180, 270];

/** Averages a canvas down to a raster of the given size. */
export function rasterOf(canvas: OffscreenCanvas, width: number, height: number): Raster {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  const sum = new Float32Array(width * height);
  const count = new Uint32Array(width * height);
  for (let y = 0; y < canvas.height; y += 1) {
    const row = Math.floor((y * height) / canvas.height) * width;
    for (let x = 0; x < canvas.width; x += 1) {
      const at = (y * canvas.width + x) * 4;
      const cell = row + Math.floor((x * width) / canvas.width);
      const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      sum[cell] = (sum[cell] ?? 0) + 1 - light / 255;
      count[cell] = (count[cell] ?? 0) + 1;
    }
  }
  return { width, height, ink: sum.map((ink, cell) => ink / Math.max(1, count[cell] ?? 1)) };
}

/** The raster turned clockwise. */
export function turned({ width, height, ink }: Raster, turn: Turn): Raster {
  if (turn === 0) return { width, height, ink };
  const sideways = turn !== 180;
  const out = {
    width: sideways ? height : width,
    height: sideways ? width : height,
    ink: new Float32Array(ink.length),
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] =
        turn === 90 ? [height - 1 - y, x] : turn === 180 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      out.ink[toY * out.width + toX] = ink[y * width + x] ?? 0;
    }
  }
  return out;
}

/** Takes the colour of the paper out: what is no darker than most of the page counts as paper. */
export function withoutPaper(raster: Raster): Raster {
  const paper = Float32Array.from(raster.ink).sort()[Math.floor(raster.ink.length * 0.5)] ?? 0;
  return { ...raster, ink: raster.ink.map((ink) => Math.max(0, ink - paper)) };
}
