import { codeCentre, paperHeight, paperWidth } from '../paper/marks';
import { contextOf, type PdfWorld } from '../pdf-world';
import type { PageCode } from './code';
import { type Raster, rasterOf, type Turn, turned, turns, withoutPaper } from './raster';

/** Grid on which pages are compared, for an upright A4 page. */
const across = 104;
const down = 147;

export interface Likeness {
  /** Correlation of the two pages, -1 to 1. */
  readonly score: number;
  /** Clockwise turn of the page against the reference. */
  readonly turn: Turn;
}

/** A painted page, prepared for comparison. */
export function pageLook(canvas: OffscreenCanvas): Raster {
  const sideways = canvas.width > canvas.height;
  return blurred(withoutPaper(rasterOf(canvas, sideways ? down : across, sideways ? across : down)));
}

/** Best of the four quarter turns. */
export function likeness(page: Raster, reference: Raster): Likeness {
  let best: Likeness = { score: -1, turn: 0 };
  for (const turn of turns) {
    const upright = turned(page, back(turn));
    if (upright.width !== reference.width) continue;
    const score = correlation(upright.ink, reference.ink);
    if (score > best.score) best = { score, turn };
  }
  return best;
}

const scaleSteps = [1, 0.98, 1.02, 0.96, 1.04];

/** Two pages with this correlation or more look alike. */
export const alike = 0.6;

/**
 * The page as it looks, upright, when its QR code is laid on the reference's: so a print with other margins fits too.
 * The small code tells the scale only roughly, so scales around it are tried until the page looks alike.
 */
export function lookByCode(canvas: OffscreenCanvas, code: PageCode, reference: Raster, world: PdfWorld): Raster {
  let best: { readonly look: Raster; readonly score: number } = { look: reference, score: -1 };
  for (const step of scaleSteps) {
    const look = pageLook(laidOn(canvas, code, step, world));
    const score = correlation(look.ink, reference.ink);
    if (score > best.score) best = { look, score };
    if (score >= alike) break;
  }
  return best.look;
}

function laidOn(canvas: OffscreenCanvas, code: PageCode, step: number, world: PdfWorld): OffscreenCanvas {
  const upright = world.canvas(Math.round(paperWidth), Math.round(paperHeight));
  const context = contextOf(upright);
  const scale = codeCentre.side * step;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, upright.width, upright.height);
  context.translate(codeCentre.x, codeCentre.y);
  context.scale(scale / code.across, scale / code.down);
  context.rotate(-code.angle);
  context.drawImage(canvas, -code.x, -code.y);
  return upright;
}

function back(turn: Turn): Turn {
  return turn === 90 ? 270 : turn === 270 ? 90 : turn;
}

/** Darkest ink that counts, so that a black code weighs no more than lines of text. */
const inkLimit = 0.3;

/** Mean of each cell and its neighbours, so that lines may lie a little aside. */
function blurred({ width, height, ink }: Raster): Raster {
  const out = new Float32Array(ink.length);
  const cell = (x: number, y: number) =>
    Math.min(inkLimit, ink[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy += 1) sum += cell(x - 1, y + dy) + cell(x, y + dy) + cell(x + 1, y + dy);
      out[y * width + x] = sum / 9;
    }
  }
  return { width, height, ink: out };
}

/** Pearson's correlation; 0 where one side has no variation. */
export function correlation(a: Float32Array, b: Float32Array): number {
  const n = a.length;
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let at = 0; at < n; at += 1) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    sumA += x;
    sumB += y;
    sumAA += x * x;
    sumBB += y * y;
    sumAB += x * y;
  }
  const spread = Math.sqrt((sumAA - (sumA * sumA) / n) * (sumBB - (sumB * sumB) / n));
  return spread > 1e-9 ? (sumAB - (sumA * sumB) / n) / spread : 0;
}
