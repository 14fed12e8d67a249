/**
 * A PDF file of one A4 page: the first line as a title, the others below. Written out by hand, so that the same lines
 * give the same bytes everywhere. Only letters of Windows-1252.
 */
export function pagePdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const stream = contentStream(lines);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  return latin1(withTable(objects));
}

/** Objects with the table of their positions, as ISO 32000-1, 7.5 has it. One character is one byte. */
function withTable(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const entries = objects.map((object, at) => {
    const position = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(position).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  return `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

function contentStream([title = '', ...lines]: readonly string[]): string {
  const shown = lines.map((line) => `0 -34 Td (${escaped(line)}) Tj`);
  return [`BT /F1 34 Tf 56 750 Td (${escaped(title)}) Tj`, '/F1 22 Tf 0 -20 Td', ...shown, 'ET'].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
