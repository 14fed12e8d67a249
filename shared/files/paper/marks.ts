import type { Weight } from './helvetica';

/** Red, green, blue, each 0 to 1. */
export type Ink = readonly [red: number, green: number, blue: number];

/** What is finally put on a page, in points from the top left: the same list for the PDF and for the picture of a page. */
export type Mark =
  | {
      readonly kind: 'words';
      readonly x: number;
      readonly baseline: number;
      readonly width: number;
      readonly size: number;
      readonly weight: Weight;
      readonly text: string;
    }
  | {
      readonly kind: 'area';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: 'oval';
      readonly x: number;
      readonly y: number;
      readonly rx: number;
      readonly ry: number;
      readonly ink: Ink;
    }
  /** Dark cells of a square grid, row by row. */
  | {
      readonly kind: 'grid';
      readonly x: number;
      readonly y: number;
      readonly cell: number;
      readonly rows: readonly (readonly boolean[])[];
    };

/** A4 in points. */
export const paperWidth = 595.28;
export const paperHeight = 841.89;

/** Side of one QR cell: large enough to be read in a 72-dpi picture of the page. */
export const codeCell = 2.7;
/** Side of the smallest QR code with one cell of margin. */
const codeSide = codeCell * (21 + 2);
/** Where the QR code stands on every printed page: top left corner of its margin. */
export const codePlace = { x: paperWidth - 36 - codeSide, y: paperHeight - 28 - codeSide, side: codeSide } as const;
/** The code itself, without margin. */
export const codeCentre = {
  x: codePlace.x + codeSide / 2,
  y: codePlace.y + codeSide / 2,
  side: codeCell * 21,
} as const;
