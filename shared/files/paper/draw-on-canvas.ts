import type { Ink, Mark } from './marks';

/** Puts marks on a canvas whose unit is one point. Letters are stretched to Helvetica's widths, whichever font there is. */
export function drawOnCanvas(context: OffscreenCanvasRenderingContext2D, marks: readonly Mark[]): void {
  // Left to itself it takes the page's direction, and words would begin at the wrong end.
  context.direction = 'ltr';
  for (const mark of marks) draw(context, mark);
}

function draw(context: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'words':
      drawWords(context, mark);
      break;
    case 'area':
      context.fillStyle = css(mark.ink);
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      break;
    case 'oval':
      context.fillStyle = css(mark.ink);
      context.beginPath();
      context.ellipse(mark.x, mark.y, mark.rx, mark.ry, 0, 0, 2 * Math.PI);
      context.fill();
      break;
    case 'grid':
      drawGrid(context, mark);
      break;
  }
}

function drawWords(context: OffscreenCanvasRenderingContext2D, mark: Extract<Mark, { kind: 'words' }>): void {
  context.fillStyle = '#000';
  context.font = `${mark.weight === 'bold' ? '700 ' : ''}${mark.size}px Helvetica, Arial, "Liberation Sans", sans-serif`;
  const natural = context.measureText(mark.text).width;
  context.save();
  context.translate(mark.x, mark.baseline);
  if (natural > 0) context.scale(mark.width / natural, 1);
  context.fillText(mark.text, 0, 0);
  context.restore();
}

function drawGrid(
  context: OffscreenCanvasRenderingContext2D,
  { x, y, cell, rows }: Extract<Mark, { kind: 'grid' }>,
): void {
  context.fillStyle = '#000';
  context.beginPath();
  for (const [row, cells] of rows.entries()) {
    for (const [column, dark] of cells.entries()) {
      if (dark) context.rect(x + column * cell, y + row * cell, cell, cell);
    }
  }
  context.fill();
}

function css([red, green, blue]: Ink): string {
  return `rgb(${Math.round(red * 255)} ${Math.round(green * 255)} ${Math.round(blue * 255)})`;
}
