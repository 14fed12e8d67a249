import { paperOf, rasterOf } from './raster';

/** Darker or lighter than the paper by this much can be seen; a scanner's noise is less once averaged. */
const visible = 0.08;
/** Share of visible cells below which the eye calls a page blank: less than one short line of text. */
export const blankShare = 0.0008;

/** Share of a painted page, 0 to 1, that stands out from the paper. */
export function inkShare(canvas: OffscreenCanvas): number {
  const raster = rasterOf(
    canvas,
    Math.max(1, Math.round(canvas.width / 4)),
    Math.max(1, Math.round(canvas.height / 4)),
  );
  const paper = paperOf(raster);
  return raster.ink.reduce((inked, cell) => inked + (Math.abs(cell - paper) > visible ? 1 : 0), 0) / raster.ink.length;
}
