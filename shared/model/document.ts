/**
 * A printed document as data: what the PDF maker sets on paper and what the recogniser looks for afterwards.
 * Lengths in PDF points (1/72 inch), origin top left, A4 pages.
 */
export interface DocumentSpec {
  /** Name of the document inside its material: `letter`, `cv`, `certificate-school`. */
  readonly id: string;
  /** What the person sees as the file's name: `scan0007.pdf`. Never hints at the solution. */
  readonly fileName: string;
  readonly pages: readonly PageSpec[];
}

export interface PageSpec {
  /** Opaque number printed as QR code and text in the foot; '' on a blank page. */
  readonly number: string;
  readonly blocks: readonly Block[];
  /** `image`: the page is one picture of itself, as a scanner makes it. */
  readonly render: 'text' | 'image';
  /** Clockwise degrees by which the page lies in the file. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Strength of the scanner's noise on an image page, 0 (clean, the default) to 1; more of it makes a larger file. */
  readonly grain?: number;
}

/** One thing on a page. */
export type Block =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly size: number;
      readonly weight: 'regular' | 'bold';
      readonly align: 'left' | 'center' | 'right';
      readonly text: string;
    }
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly width: number }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** 0 black, 1 white. */
      readonly shade: number;
    }
  /** A drawn portrait, different per seed. */
  | {
      readonly kind: 'portrait';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly seed: number;
    };
