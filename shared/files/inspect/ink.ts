import { rasterOf, withoutPaper } from './raster';

/** Darker than the paper by this much counts as ink; a scanner's noise is less once averaged. */
const visible = 0.08;
/** Share of inked cells below which the eye calls a page blank: less than one short line of text. */
export const blankShare = 0.0008;

/** Share of a painted page that is inked, 0 to 1. */
export function inkShare(canvas: OffscreenCanvas): number {
  const width = Math.max(1, Math.round(canvas.width / 4));
  const height = Math.max(1, Math.round(canvas.height / 4));
  const { ink } = withoutPaper(rasterOf(canvas, width, height));
  return ink.reduce((inked, cell) => inked + (cell > visible ? 1 : 0), 0) / ink.length;
}
