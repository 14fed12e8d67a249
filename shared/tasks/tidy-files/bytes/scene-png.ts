import { crc32 } from '../../../files/zip/crc32';
import type { Scene } from './scenes';

/** Edges in pixels. */
const width = 150;
const height = 200;

/** A PNG picture with a palette, packed without deflating, so that the same scene gives the same bytes everywhere. */
export function scenePng({ colours, shapes }: Scene): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = colourAt(shapes, x / width, y / height);
  }
  const header = [...fourBytes(width), ...fourBytes(height), 8, 3, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('PLTE', colours.flat()),
    ...chunk('IDAT', stored(rows)),
    ...chunk('IEND', []),
  ]);
}

/** Index of the colour that the last shape over a point has; positions from 0 to 1. */
function colourAt(shapes: Scene['shapes'], x: number, y: number): number {
  const over = shapes.findLast(({ at, radius }) => ((x - at[0]) / radius[0]) ** 2 + ((y - at[1]) / radius[1]) ** 2 < 1);
  return over?.colour ?? 0;
}

function chunk(type: string, data: Iterable<number>): number[] {
  const body = Uint8Array.from([...[...type].map((letter) => letter.charCodeAt(0)), ...data]);
  return [...fourBytes(body.length - 4), ...body, ...fourBytes(crc32(body))];
}

/** A zlib stream (RFC 1950) of one stored block; holds up to 65,535 bytes. */
function stored(data: Uint8Array): number[] {
  const { length } = data;
  const sizes = [length & 0xff, length >>> 8, ~length & 0xff, (~length >>> 8) & 0xff];
  return [0x78, 0x01, 1, ...sizes, ...data, ...fourBytes(adler32(data))];
}

/** RFC 1950, 8.2. */
function adler32(data: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

function fourBytes(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
