/** A small picture: RGBA bytes, row by row, as `ImageData` has them. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** Mean brightness, 0 black to 1 white: where a face is expected and around it. */
export interface Light {
  readonly subject: number;
  readonly background: number;
}

type Region = (x: number, y: number) => boolean;

/** Regions in shares of width and height: an upright oval a little above the middle, and the rim left, right and above. */
const isSubject: Region = (x, y) => ((x - 0.5) / 0.17) ** 2 + ((y - 0.45) / 0.28) ** 2 <= 1;
const isBackground: Region = (x, y) => x < 0.18 || x > 0.82 || y < 0.1;

/** Technical quality only: it does not know whether there is a face. */
export function lightOf(frame: Frame): Light {
  return { subject: meanOf(frame, isSubject), background: meanOf(frame, isBackground) };
}

/** Darkest mean brightness of a picture that shows anything; a covered lens lies below. */
const blackLevel = 0.02;
/** Mean change of a byte (0 to 255) between two frames; the noise of any real sensor lies above. */
const stillness = 0.02;

/** Whether a camera delivers: not black, and not the same picture twice. */
export function isAlive(previous: Frame, next: Frame): boolean {
  return meanOf(next, () => true) > blackLevel && changeOf(previous, next) > stillness;
}

function changeOf(previous: Frame, next: Frame): number {
  const length = Math.min(previous.data.length, next.data.length);
  if (length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += Math.abs((previous.data[i] ?? 0) - (next.data[i] ?? 0));
  return sum / length;
}

/** Mean luma by ITU-R BT.709 of the gamma-coded values: how bright it looks, not how much light there is. */
function meanOf({ width, height, data }: Frame, inside: Region): number {
  let sum = 0;
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!inside((x + 0.5) / width, (y + 0.5) / height)) continue;
      const at = 4 * (y * width + x);
      sum += 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count / 255;
}
