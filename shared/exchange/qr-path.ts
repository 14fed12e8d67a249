import { encodeQR } from 'qr';

export interface QrPath {
  /** Modules along one side, with the quiet zone of four on every side: the SVG's `viewBox` is `0 0 size size`. */
  readonly size: number;
  /** SVG path data of the dark modules, one unit each. */
  readonly path: string;
}

/**
 * A QR code as one SVG path.
 * @param correction `medium` for paper, which gets dirty; `low` for a screen, where another code follows soon
 * @throws Error where the text is too long for any QR code (about 2,300 bytes)
 */
export function qrPath(text: string, correction: 'low' | 'medium' = 'medium'): QrPath {
  const rows = encodeQR(text, 'raw', { border: 4, ecc: correction });
  return { size: rows.length, path: rows.map(rowPath).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const length = x + 1 - start;
    runs.push(`M${start} ${y}h${length}v1h-${length}z`);
  }
  return runs.join('');
}
