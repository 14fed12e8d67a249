import type { Cell, Format } from './sheet';

/** How a cell looks in a workbook. */
export type Look = Pick<Cell, 'format' | 'bold'>;

const firstOwnFormat = 164;

/** `xl/styles.xml` for these looks, in this order; look 0 is the plain one. */
export function xlsxStyles(looks: readonly Look[]): string {
  const codes = [...new Set(looks.map(({ format }) => ownCode(format)).filter((code) => code !== null))];
  const formats = codes.map((code, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${code}"/>`);
  const styles = looks.map(({ format, bold }) => {
    const code = ownCode(format);
    const number = code === null ? builtIn(format) : firstOwnFormat + codes.indexOf(code);
    return `<xf numFmtId="${number}" fontId="${bold ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
  });
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

/** Formats that workbooks know by number (ECMA-376 part 1, 18.8.30): the reader's own short date, text, general. */
function builtIn({ kind }: Format): number {
  if (kind === 'date') return 14;
  return kind === 'text' ? 49 : 0;
}

/** A format code; null for formats known by number. */
function ownCode({ kind, decimals }: Format): string | null {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  switch (kind) {
    case 'number':
      return `#,##0${places}`;
    case 'currency':
      return `#,##0${places}\\ [$€-407]`;
    case 'percent':
      return `0${places}%`;
    default:
      return null;
  }
}
