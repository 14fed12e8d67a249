import type { PDFFont, PDFPage } from 'pdf-lib';
import type { Weight } from './helvetica';
import { type Mark, paperHeight } from './marks';

type PdfLib = typeof import('pdf-lib');

/** Puts marks on an A4 page, whose own origin is at the bottom. */
export function drawOnPdf(
  lib: PdfLib,
  page: PDFPage,
  fonts: Readonly<Record<Weight, PDFFont>>,
  marks: readonly Mark[],
): void {
  for (const mark of marks) draw(lib, page, fonts, mark);
}

function draw(lib: PdfLib, page: PDFPage, fonts: Readonly<Record<Weight, PDFFont>>, mark: Mark): void {
  switch (mark.kind) {
    case 'words': {
      const { text, x, size, weight } = mark;
      page.drawText(text, { x, y: paperHeight - mark.baseline, size, font: fonts[weight] });
      break;
    }
    case 'area': {
      const { x, width, height, ink } = mark;
      page.drawRectangle({ x, y: paperHeight - mark.y - height, width, height, color: lib.rgb(...ink) });
      break;
    }
    case 'oval': {
      const { x, rx: xScale, ry: yScale, ink } = mark;
      page.drawEllipse({ x, y: paperHeight - mark.y, xScale, yScale, color: lib.rgb(...ink) });
      break;
    }
    case 'grid':
      drawGrid(lib, page, mark);
      break;
  }
}

/** One path for all cells, so that no seams show between them. */
function drawGrid(lib: PdfLib, page: PDFPage, { x, y, cell, rows }: Extract<Mark, { kind: 'grid' }>): void {
  const cells = rows.flatMap((row, line) =>
    row.flatMap((dark, column) =>
      dark ? [lib.rectangle(x + column * cell, paperHeight - y - (line + 1) * cell, cell, cell)] : [],
    ),
  );
  page.pushOperators(
    lib.pushGraphicsState(),
    lib.setFillingGrayscaleColor(0),
    ...cells,
    lib.fill(),
    lib.popGraphicsState(),
  );
}
