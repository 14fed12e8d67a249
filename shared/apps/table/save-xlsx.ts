import { type Place, placeName } from '../../files/table/cell';
import { valuesOf } from './calculate';
import { Fault, type Value } from './formula/evaluate';
import { parseFormula } from './formula/parse-formula';
import { fileSpelling } from './formula/spelling';
import { byRow } from './place';
import { type Cell, cellsOf, emptyCell, type Sheet } from './sheet';
import { type Look, xlsxStyles } from './xlsx-styles';

/** A part of a workbook. */
export interface Part {
  readonly path: string;
  readonly text: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of an Excel workbook with this sheet (ECMA-376), still to be packed. Formulas keep their last value beside them. */
export function xlsxParts(sheet: Sheet, title: string): readonly Part[] {
  const cells = cellsOf(sheet).toSorted(([one], [other]) => one.row - other.row || one.column - other.column);
  const looks = looksOf(cells.map(([, cell]) => cell));
  return [
    {
      path: '[Content_Types].xml',
      text: `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    },
    { path: '_rels/.rels', text: relationships(['officeDocument', 'xl/workbook.xml']) },
    {
      path: 'xl/workbook.xml',
      text: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheetName(title))}" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    },
    { path: 'xl/worksheets/sheet1.xml', text: worksheet(cells, looks, valuesOf(sheet)) },
    { path: 'xl/styles.xml', text: xlsxStyles([...looks.values()]) },
  ];
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

/** Excel allows 31 characters and no `[]:*?/\`. */
function sheetName(title: string): string {
  return title.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31);
}

const lookKey = ({ format, bold }: Look) => `${format.kind}/${format.decimals}/${bold}`;

/** The different looks, the plain one first. */
function looksOf(cells: readonly Cell[]): ReadonlyMap<string, Look> {
  return new Map([emptyCell, ...cells].map((cell) => [lookKey(cell), cell]));
}

function worksheet(
  cells: readonly (readonly [Place, Cell])[],
  looks: ReadonlyMap<string, Look>,
  valueAt: (place: Place) => Value,
): string {
  const styles = [...looks.keys()];
  const rows = [...byRow(cells, ([{ row }]) => row)].map(([row, inRow]) => {
    const written = inRow.map(([place, cell]) => {
      const [type, content] = inFile(cell, valueAt(place));
      return `<c r="${placeName(place)}" s="${styles.indexOf(lookKey(cell))}"${type}>${content}</c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const widths =
    '<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="8" width="14" customWidth="1"/></cols>';
  return `${head}<worksheet xmlns="${main}">${widths}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The type attribute and the content of a cell's element. A formula that nobody can read is written as a text. */
function inFile({ content }: Cell, value: Value): readonly [type: string, content: string] {
  switch (content.kind) {
    case 'empty':
      return ['', ''];
    case 'number':
      return ['', `<v>${content.value}</v>`];
    case 'text':
      return inlineText(content.text);
    case 'formula':
      return parseFormula(content.text, fileSpelling.decimal)
        ? withFormula(content.text, value)
        : inlineText(`=${content.text}`);
  }
}

function inlineText(text: string): readonly [string, string] {
  return [' t="inlineStr"', `<is><t xml:space="preserve">${escaped(text)}</t></is>`];
}

const faultCodes: Readonly<Record<Fault['code'], string>> = {
  division: '#DIV/0!',
  name: '#NAME?',
  value: '#VALUE!',
  reference: '#REF!',
  syntax: '#NAME?',
  cycle: '#VALUE!',
};

function withFormula(text: string, value: Value): readonly [string, string] {
  const formula = `<f>${escaped(text)}</f>`;
  if (value instanceof Fault) return [' t="e"', `${formula}<v>${faultCodes[value.code]}</v>`];
  return ['', `${formula}<v>${value ?? 0}</v>`];
}

/** Text as XML can hold it: no control characters, no halves of characters. */
function escaped(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || character === '\t' || character === '\n')
    .join('')
    .replaceAll(/[\ud800-\udfff\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
