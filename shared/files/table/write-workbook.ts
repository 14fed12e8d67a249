import { placeName } from './cell';
import type { BookCell, BookSheet, BookValue, Workbook } from './workbook';
import { type StyleBook, styleBook } from './workbook-styles';
import { xstring } from './xstring';

/** A part of a workbook. */
export interface Part {
  readonly path: string;
  readonly text: string;
}

/** A part whose text is made while it is written. */
export interface PiecedPart {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The parts of an Excel workbook (ECMA-376), still to be packed. The only writer in the house: texts are written as texts,
 * so that no program takes one for a formula, and formulas keep their last value beside them.
 */
export function workbookParts(workbook: Workbook): readonly Part[] {
  return workbookPieces(workbook).map(({ path, pieces }) => ({ path, text: [...pieces].join('') }));
}

/** The same for tables of which nobody should hold all at once. Parts are to be written in their order: the last needs the others. */
export function workbookPieces({ sheets }: Workbook): readonly PiecedPart[] {
  const styles = styleBook();
  return [
    { path: '[Content_Types].xml', pieces: [contentTypes(sheets.length)] },
    { path: '_rels/.rels', pieces: [relationships([['officeDocument', 'xl/workbook.xml']])] },
    { path: 'xl/workbook.xml', pieces: [workbook(sheets)] },
    {
      path: 'xl/_rels/workbook.xml.rels',
      pieces: [
        relationships([
          ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    ...sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, pieces: worksheet(sheet, styles) })),
    { path: 'xl/styles.xml', pieces: stylesOf(styles) },
  ];
}

function* stylesOf(styles: StyleBook): Generator<string> {
  yield styles.part();
}

function contentTypes(sheets: number): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, at) => [`worksheets/sheet${at + 1}.xml`, 'worksheet']),
    ['styles.xml', 'styles'],
  ].map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${types}.${type}+xml"/>`);
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function workbook(sheets: readonly BookSheet[]): string {
  const names = sheets.map(({ name }) => escaped(sheetName(name)));
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const filters = sheets.flatMap((sheet, at) =>
    sheet.filtered
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${names[at]}'!${absolute(extent(sheet))}</definedName>`,
        ]
      : [],
  );
  const defined = filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : '';
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${defined}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

/** Excel allows 31 characters and no `[]:*?/\`. */
function sheetName(title: string): string {
  return title.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31);
}

/** The rectangle that a filtered sheet's filter rules. */
function extent({ rows, widths }: BookSheet): readonly [string, string] {
  return ['A1', placeName({ column: Math.max(0, widths.length - 1), row: Math.max(0, rows.length - 1) })];
}

function absolute(places: readonly [string, string]): string {
  return places.map((place) => place.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':');
}

/** Nobody needs all rows at once: a piece a row. */
function* worksheet(sheet: BookSheet, styles: StyleBook): Generator<string> {
  const widths = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const cols = widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '';
  yield `${head}<worksheet xmlns="${main}">${frozenView(sheet)}${cols}<sheetData>`;
  let row = 0;
  for (const cells of sheet.rows) {
    const written = cells.map((cell, column) => (cell ? cellElement(cell, placeName({ column, row }), styles) : ''));
    row += 1;
    yield `<row r="${row}">${written.join('')}</row>`;
  }
  yield `</sheetData>${sheet.filtered ? `<autoFilter ref="${extent(sheet).join(':')}"/>` : ''}</worksheet>`;
}

function frozenView({ frozen }: BookSheet): string {
  if (!frozen || frozen.rows + frozen.columns === 0) return '';
  const pane = frozen.rows === 0 ? 'topRight' : frozen.columns === 0 ? 'bottomLeft' : 'bottomRight';
  const columns = frozen.columns > 0 ? ` xSplit="${frozen.columns}"` : '';
  const rows = frozen.rows > 0 ? ` ySplit="${frozen.rows}"` : '';
  const corner = placeName({ column: frozen.columns, row: frozen.rows });
  return `<sheetViews><sheetView workbookViewId="0"><pane${columns}${rows} topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function cellElement({ value, style }: BookCell, place: string, styles: StyleBook): string {
  const [type, content] = inFile(value);
  return `<c r="${place}" s="${styles.numberOf(style)}"${type}>${content}</c>`;
}

/** The type attribute and the content of a cell's element. */
function inFile(value: BookValue): readonly [type: string, content: string] {
  switch (value.kind) {
    case 'empty':
      return ['', ''];
    case 'number':
      return ['', `<v>${value.value}</v>`];
    case 'text':
      return [' t="inlineStr"', `<is><t xml:space="preserve">${escaped(xstring(value.text))}</t></is>`];
    case 'formula':
      return [
        typeof value.value === 'string' ? ' t="e"' : '',
        `<f>${escaped(xstring(value.formula))}</f><v>${value.value}</v>`,
      ];
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
