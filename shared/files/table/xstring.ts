/**
 * Text as an Excel workbook holds it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): what would be read as a code such as
 * `_x0041_` gets its first sign written as one; what XML cannot hold goes (control characters, halves of characters).
 */
export function xstring(text: string): string {
  return [...text]
    .filter((sign) => sign >= ' ' || sign === '\t' || sign === '\n')
    .join('')
    .replaceAll(/[\ud800-\udfff\ufffe\uffff]/gu, '')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The text behind an `xstring`. */
export function fromXstring(written: string): string {
  return written.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
