import type { PageSpec } from '../../model/document';
import { seededRandom } from '../../model/random';
import { contextOf, type PdfWorld } from '../pdf-world';
import { drawOnCanvas } from './draw-on-canvas';
import { layOut } from './lay-out';
import { paperHeight, paperWidth } from './marks';

/** How the pretended scanner is set. */
export interface ScanSettings {
  readonly dpi: number;
  /** JPEG quality, 0 to 1. */
  readonly quality: number;
}

/** The office scanner nobody has set up: 200 dpi and hardly compressed. */
export const officeScanner: ScanSettings = { dpi: 200, quality: 0.98 };

/** A page as a scanner delivers it: a JPEG that already lies the way the page lay on the glass. */
export async function scanPage(
  page: PageSpec,
  { dpi, quality }: ScanSettings,
  world: PdfWorld,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = paintPage(page, dpi, page.turn, world);
  addGrain(canvas, page);
  return world.jpeg(canvas, quality);
}

/** A picture of a page, turned clockwise by `turn`. */
export function paintPage(page: PageSpec, dpi: number, turn: PageSpec['turn'], world: PdfWorld): OffscreenCanvas {
  const scale = dpi / 72;
  const across = Math.round(paperWidth * scale);
  const down = Math.round(paperHeight * scale);
  const sideways = turn === 90 || turn === 270;
  const canvas = world.canvas(sideways ? down : across, sideways ? across : down);
  const context = contextOf(canvas);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.save();
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.translate(-across / 2, -down / 2);
  context.scale(scale, scale);
  drawOnCanvas(context, layOut(page));
  context.restore();
  return canvas;
}

/** Paper is not quite white, and a colour sensor is noisy in each channel: drawn from the page's own number. */
function addGrain(canvas: OffscreenCanvas, { grain = 0, number }: PageSpec): void {
  const context = contextOf(canvas);
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = picture;
  const random = seededRandom([...number].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7));
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 !== 3) data[at] = (data[at] ?? 0) + (random.float() - 0.66) * 120 * grain;
  }
  context.putImageData(picture, 0, 0);
}
