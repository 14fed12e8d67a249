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
  const { width: across, height: down } = canvas;
  const { data } = contextOf(canvas).getImageData(0, 0, across, down);
  const columns = Uint32Array.from({ length: across }, (_, x) => Math.floor((x * width) / across));
  const sum = new Float32Array(width * height);
  const count = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < down; y += 1) {
    const row = Math.floor((y * height) / down) * width;
    for (let x = 0; x < across; x += 1, at += 4) {
      const cell = row + (columns[x] ?? 0);
      sum[cell] = (sum[cell] ?? 0) + darkness(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      count[cell] = (count[cell] ?? 0) + 1;
    }
  }
  return { width, height, ink: sum.map((ink, cell) => ink / Math.max(1, count[cell] ?? 1)) };
}

/** 1 - luma of ITU-R BT.601, for channels from 0 to 255. */
function darkness(red: number, green: number, blue: number): number {
  return 1 - (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
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

/** Darkness of the paper: what most of the page is. */
export function paperOf({ ink }: Raster): number {
  return Float32Array.from(ink).sort()[Math.floor(ink.length / 2)] ?? 0;
}

/** Takes the colour of the paper out: what is no darker counts as nothing. */
export function withoutPaper(raster: Raster): Raster {
  const paper = paperOf(raster);
  return { ...raster, ink: raster.ink.map((ink) => Math.max(0, ink - paper)) };
}
