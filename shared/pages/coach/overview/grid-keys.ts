/** A cell by its row in the order on screen, -1 for the heads, and its column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  /** -1 where the heads are shown, 0 where they are not. */
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a cell, as the ARIA pattern of a grid has it; null for keys that do not move. */
export function cellAfter({ key, ctrlKey }: GridKey, { row, column }: CellPlace, size: GridSize): CellPlace | null {
  const to = (nextRow: number, nextColumn: number) => inside({ row: nextRow, column: nextColumn }, size);
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + size.page, column);
    case 'PageUp':
      return to(row - size.page, column);
    case 'Home':
      return ctrlKey ? to(size.firstRow, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(size.rows - 1, size.columns - 1) : to(row, size.columns - 1);
    default:
      return null;
  }
}

/** The nearest cell that exists. */
export function inside({ row, column }: CellPlace, { firstRow, rows, columns }: GridSize): CellPlace {
  return {
    row: Math.max(firstRow, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}
