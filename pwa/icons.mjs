// Draws the raster icons of both hosts from icon.svg: `npm run icons`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const root = new URL('../', import.meta.url);
const picture = await readFile(new URL('pwa/public/icon.svg', root));
const ground = '#0a5566';

/** @param {number} size pixels @param {number} share of the edge that the picture takes */
async function draw(size, share) {
  const drawing = String(picture).replace('<svg ', `<svg width="${size}" height="${size}" `);
  const image = await loadImage(Buffer.from(drawing));
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  if (share < 1) {
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
  }
  const edge = size * share;
  const margin = (size - edge) / 2;
  context.drawImage(image, margin, margin, edge, edge);
  return canvas.encode('png');
}

/** @type {readonly [path: string, size: number, share: number][]} */
const icons = [
  ['pwa/public/icon-192.png', 192, 1],
  ['pwa/public/icon-512.png', 512, 1],
  ['pwa/public/icon-maskable-512.png', 512, 0.8],
  ['extension/public/icon/16.png', 16, 1],
  ['extension/public/icon/32.png', 32, 1],
  ['extension/public/icon/48.png', 48, 1],
  ['extension/public/icon/128.png', 128, 1],
];

await mkdir(fileURLToPath(new URL('extension/public/icon', root)), { recursive: true });
for (const [path, size, share] of icons) await writeFile(new URL(path, root), await draw(size, share));
