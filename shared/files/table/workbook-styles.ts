import type { BookStyle } from './workbook';

const firstOwnFormat = 164;

/** The plain look; number 0 in every workbook. */
const plain: BookStyle = { format: 0 };

const keyOf = ({ format, bold, shaded, wrapped }: BookStyle) =>
  [format, bold ?? false, shaded ?? false, wrapped ?? false].join('/');

/** The different looks of a workbook, numbered as they come. */
export interface StyleBook {
  readonly numberOf: (style: BookStyle) => number;
  /** `xl/styles.xml` with every look that was numbered until now. */
  readonly part: () => string;
}

export function styleBook(): StyleBook {
  const styles: BookStyle[] = [plain];
  const numbers = new Map([[keyOf(plain), 0]]);
  return {
    numberOf(style) {
      const key = keyOf(style);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, styles.length);
      return styles.push(style) - 1;
    },
    part: () => stylesPart(styles),
  };
}

function stylesPart(styles: readonly BookStyle[]): string {
  const codes = [...new Set(styles.map(({ format }) => format).filter((format) => typeof format === 'string'))];
  const formats = codes.map((code, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${code}"/>`);
  const cells = styles.map(({ format, bold, shaded, wrapped }) => {
    const number = typeof format === 'string' ? firstOwnFormat + codes.indexOf(format) : format;
    const start = `<xf numFmtId="${number}" fontId="${bold ? 1 : 0}" fillId="${shaded ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`;
    return wrapped ? `${start} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` : `${start}/>`;
  });
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const grounds = [
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    '<patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    `<fills count="${grounds.length}">${grounds.map((ground) => `<fill>${ground}</fill>`).join('')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
