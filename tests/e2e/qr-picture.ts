import { createCanvas } from '@napi-rs/canvas';
import { encodeQR } from 'qr';

/** Pixels a module of the code. */
const scale = 8;

/** One QR code as it stands on a screen, a PNG. @param ecc correction: `low` for the rows of codes that carry a result */
export function qrPicture(text: string, ecc: 'low' | 'medium' = 'medium'): Buffer {
  const rows = encodeQR(text, 'raw', { border: 4, ecc });
  const canvas = createCanvas(rows.length * scale, rows.length * scale);
  const pencil = canvas.getContext('2d');
  pencil.fillStyle = '#fff';
  pencil.fillRect(0, 0, canvas.width, canvas.height);
  pencil.fillStyle = '#000';
  for (const [y, cells] of rows.entries()) {
    for (const [x, dark] of cells.entries()) if (dark) pencil.fillRect(x * scale, y * scale, scale, scale);
  }
  return canvas.toBuffer('image/png');
}
