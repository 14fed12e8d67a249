import { writeFileSync } from 'node:fs';
import { createCanvas, type Image, loadImage, type SKRSContext2D } from '@napi-rs/canvas';

const width = 1_280;
const height = 720;
const framesASecond = 10;

/**
 * Writes a film that Chromium plays into the fake camera over and over (`--use-file-for-fake-video-capture`): each picture
 * as a person holds it up, a little askew and smaller than the frame, on a grey wall. Format: YUV4MPEG2, 4:2:0.
 * @param pictures PNG or JPEG files, one after the other
 * @param frames how many frames each one stays; at 10 a second
 */
export async function writeFilm(path: string, pictures: readonly Buffer[], frames = 4): Promise<void> {
  const canvas = createCanvas(width, height);
  const pencil = canvas.getContext('2d');
  const chunks: Buffer[] = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${framesASecond}:1 Ip A1:1 C420jpeg\n`)];
  for (const [at, picture] of pictures.entries()) {
    const held = await loadImage(picture);
    for (let frame = 0; frame < frames; frame += 1) {
      pencil.fillStyle = '#8a8f92';
      pencil.fillRect(0, 0, width, height);
      hold(pencil, held, Math.sin(at + frame / 3));
      chunks.push(Buffer.from('FRAME\n'), planesOf(pencil.getImageData(0, 0, width, height).data));
    }
  }
  writeFileSync(path, Buffer.concat(chunks));
}

/** @param sway -1…1: a hand is never quite still */
function hold(pencil: SKRSContext2D, picture: Image, sway: number): void {
  const scale = (height * 0.86) / Math.max(picture.width, picture.height);
  pencil.save();
  pencil.translate(width / 2 + sway * 12, height / 2 - sway * 5);
  pencil.rotate(0.05 + sway * 0.01);
  pencil.scale(scale, scale);
  pencil.drawImage(picture, -picture.width / 2, -picture.height / 2);
  pencil.restore();
}

/** Brightness of every pixel (BT.601, full range); colour is left out. */
function planesOf(rgba: Uint8ClampedArray): Buffer {
  const planes = Buffer.alloc((width * height * 3) / 2, 128);
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at * 4, at * 4 + 3);
    planes[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return planes;
}
