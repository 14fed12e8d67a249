import { readFile } from 'node:fs/promises';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import type { PdfWorld } from '../../shared/files/pdf-world';

const fonts = new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url);

/** Node's stand-in for the browser's canvas. */
export const nodeWorld: PdfWorld = {
  canvas: (width, height) => createCanvas(width, height) as unknown as OffscreenCanvas,
  async jpeg(canvas, quality) {
    const native = canvas as unknown as Canvas;
    return new Uint8Array(await native.encode('jpeg', Math.round(quality * 100)));
  },
  async decode(bytes) {
    return (await loadImage(Buffer.from(bytes))) as unknown as ImageBitmap;
  },
  async font(fileName) {
    return new Uint8Array(await readFile(new URL(fileName, fonts)));
  },
};
