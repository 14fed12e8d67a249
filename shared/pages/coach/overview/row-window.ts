/** Rows on screen, `first` included and `end` not. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Heights and distances in pixels. */
export interface Sight {
  /** From the top of the first row up to the upper edge of the screen; negative while the rows begin below it. */
  readonly above: number;
  readonly screen: number;
  readonly rowHeight: number;
  readonly rows: number;
}

/** Rows drawn beyond either edge, so that nothing is empty while scrolling. */
const beyond = 4;

/** The rows to be drawn for what is seen of the list. */
export function rowWindow({ above, screen, rowHeight, rows }: Sight): RowWindow {
  const first = Math.floor(above / rowHeight) - beyond;
  const end = Math.ceil((above + screen) / rowHeight) + beyond;
  return { first: Math.max(0, Math.min(rows, first)), end: Math.max(0, Math.min(rows, end)) };
}
