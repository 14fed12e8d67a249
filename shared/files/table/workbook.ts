/** What stands in a cell of a workbook. Dates are numbers: days since 30 December 1899. */
export type BookValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** With its last value, or the fault that it gave (`#DIV/0!`), for programs that do not calculate. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string };

export interface BookStyle {
  /** A number known to every program (ECMA-376 part 1, 18.8.30: 0 general, 14 the reader's short date, 49 text) or a code. */
  readonly format: number | string;
  readonly bold?: boolean;
  /** A light ground, as headings have it. */
  readonly shaded?: boolean;
  /** Long texts go on in the next line of their cell. */
  readonly wrapped?: boolean;
}

export interface BookCell {
  readonly value: BookValue;
  readonly style: BookStyle;
}

/** Things whose number is known before they are made: an array, or what makes each one when its turn comes. */
export type Sized<T> = Iterable<T> & { readonly length: number };

export interface BookSheet {
  readonly name: string;
  /** Of the columns, in characters; one for each column. */
  readonly widths: readonly number[];
  /** Null: nothing there. */
  readonly rows: Sized<readonly (BookCell | null)[]>;
  /** Rows at the top and columns at the start that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The first row filters the others. */
  readonly filtered?: boolean;
}

/** An Excel workbook as we write it; `workbookParts` and `workbookPieces` make the file's parts. */
export interface Workbook {
  readonly sheets: readonly BookSheet[];
}
