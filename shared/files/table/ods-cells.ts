import type { TableCell } from '../../model/table';
import { ArchiveError } from '../file-door';
import { OtherKindError } from '../office/office-trouble';
import type { XmlElement } from '../xml/read-xml';
import { allNamed, childElements, childrenNamed, findAt, textIn } from '../xml/walk';
import { cellAt, isInside, mostCells, type Place, type Shown } from './cell';
import { insideFile } from './formula';
import { currencySign, general } from './number-format';
import { type OdsFormats, odsFormats } from './ods-formats';
import { odsFormula } from './ods-formula';

/** The filled cells of the first sheet of an OpenDocument spreadsheet that has any. @throws ArchiveError, OtherKindError */
export function odsCells(content: XmlElement, styles: XmlElement | null): TableCell[] {
  const spreadsheet = findAt(content, 'office:body', 'office:spreadsheet');
  if (!spreadsheet) throw new OtherKindError();
  const formats = odsFormats(content, styles);
  for (const table of childrenNamed(spreadsheet, 'table:table')) {
    const cells = tableCells(table, formats);
    if (cells.length > 0) return cells;
  }
  return [];
}

function tableCells(table: XmlElement, formats: OdsFormats): TableCell[] {
  const styleOfColumn = columnStyles(table);
  const cells: TableCell[] = [];
  let row = 0;
  for (const line of allNamed(table, 'table:table-row')) {
    const repeated = repeats(line.attributes.get('table:number-rows-repeated'));
    const filled = rowCells(line, formats, styleOfColumn);
    for (let copy = 0; filled.length > 0 && copy < repeated; copy += 1) {
      cells.push(...filled.flatMap((one) => one(row + copy) ?? []));
      if (cells.length > mostCells) throw new ArchiveError('too-large');
    }
    row += repeated;
  }
  return cells;
}

/** Cells without a style of their own have their column's. */
function columnStyles(table: XmlElement): (column: number) => string | undefined {
  let from = 0;
  const columns = allNamed(table, 'table:table-column').map(({ attributes }) => {
    from += repeats(attributes.get('table:number-columns-repeated'));
    return { until: from, style: attributes.get('table:default-cell-style-name') };
  });
  return (column) => columns.find(({ until }) => column < until)?.style;
}

/** Makes a cell for the row it is told. */
type CellMaker = (row: number) => TableCell | null;

function rowCells(
  line: XmlElement,
  formats: OdsFormats,
  styleOfColumn: (column: number) => string | undefined,
): CellMaker[] {
  const makers: CellMaker[] = [];
  let column = 0;
  for (const cell of childElements(line)) {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
    const repeated = repeats(cell.attributes.get('table:number-columns-repeated'));
    const style = cell.attributes.get('table:style-name') ?? styleOfColumn(column);
    const reading = readCell(cell, formats.get(style ?? '') ?? general);
    for (let copy = 0; reading && copy < repeated; copy += 1) {
      const at = column + copy;
      makers.push((row) => reading({ column: at, row }));
      if (makers.length > mostCells) throw new ArchiveError('too-large');
    }
    column += repeated;
  }
  return makers;
}

function readCell(cell: XmlElement, shown: Shown): ((place: Place) => TableCell | null) | null {
  const written = cell.attributes.get('table:formula');
  const formula = written === undefined ? null : odsFormula(insideFile(written));
  const value = valueIn(cell);
  if (formula === null && (value === null || value === '')) return null;
  const format = formatOf(cell, shown);
  return (place) => (isInside(place) ? cellAt(place, value, formula, { ...shown, format }) : null);
}

/** The cell's own type fills in what the style does not say; Gnumeric keeps the sign of money only in the shown text. */
function formatOf(cell: XmlElement, { format }: Shown): Shown['format'] {
  if (format === 'general') return formatByType.get(cell.attributes.get('office:value-type') ?? '') ?? 'general';
  return format === 'number' && currencySign.test(textIn(findAt(cell, 'text:p'))) ? 'currency' : format;
}

const formatByType: ReadonlyMap<string, TableCell['format']> = new Map([
  ['currency', 'currency'],
  ['percentage', 'percent'],
  ['date', 'date'],
  ['time', 'date'],
]);

function valueIn(cell: XmlElement): number | string | null {
  const { attributes } = cell;
  switch (attributes.get('office:value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      return Number(attributes.get('office:value') ?? Number.NaN);
    case 'boolean':
      return attributes.get('office:boolean-value') === 'true' ? 1 : 0;
    case 'date':
      return serialDay(attributes.get('office:date-value') ?? '');
    case undefined:
      return null;
    default:
      return attributes.get('office:string-value') ?? childrenNamed(cell, 'text:p').map(textIn).join('\n');
  }
}

/** Days since 30 December 1899, as Excel counts them, so that both formats say the same. */
function serialDay(written: string): number | null {
  const moment = Date.parse(written.length > 10 ? `${written}Z` : written);
  return Number.isNaN(moment) ? null : moment / 86_400_000 + 25_569;
}

function repeats(written: string | undefined): number {
  const count = Number(written ?? '1');
  return Number.isInteger(count) && count > 0 ? count : 1;
}
