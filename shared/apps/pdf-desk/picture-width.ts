/** Width of a card's picture in device pixels. */
export function thumbnailWidth(): number {
  return Math.round(220 * Math.min(devicePixelRatio, 2));
}

/** Width of a picture to read, in device pixels: never wider than the window, so that it is not scaled down. */
export function readingWidth(): number {
  return Math.min(Math.round(innerWidth * devicePixelRatio), 1100);
}
