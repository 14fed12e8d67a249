import type { TableCell } from '../../model/table';
import { ArchiveError } from '../file-door';
import { OtherKindError } from '../office/office-trouble';
import type { OfficePackage } from '../office/open-package';
import { relationshipsOf } from '../office/relationships';
import type { XmlElement } from '../xml/read-xml';
import { allNamed, childrenNamed, findAt, textIn } from '../xml/walk';
import { cellAt, isInside, mostCells, type Place, placeOf, type Shown } from './cell';
import { insideFile, shifted } from './formula';
import { general } from './number-format';
import { xlsxFormats } from './xlsx-formats';
import { fromXstring } from './xstring';

/** The filled cells of the first sheet of an Excel workbook that has any. @throws ArchiveError, XmlError, OtherKindError */
export function xlsxCells(file: OfficePackage, main: string): TableCell[] {
  const workbook = file.part(main);
  if (workbook?.name !== 'x:workbook') throw new OtherKindError();
  const parts = relationshipsOf(file, main);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.target ?? '';
  const strings = file.part(partOf('sharedStrings'));
  const reading: Reading = {
    texts: childrenNamed(strings ?? undefined, 'x:si').map(richText),
    formats: xlsxFormats(file.part(partOf('styles'))),
    shared: new Map(),
  };
  for (const sheet of childrenNamed(findAt(workbook, 'x:sheets'), 'x:sheet')) {
    const id = sheet.attributes.get('r:id');
    const part = file.part(parts.find((one) => one.id === id)?.target ?? '');
    const cells = part ? sheetCells(part, { ...reading, shared: new Map() }) : [];
    if (cells.length > 0) return cells;
  }
  return [];
}

interface Reading {
  readonly texts: readonly string[];
  readonly formats: readonly Shown[];
  /** Formulas that other cells repeat, by their number. */
  readonly shared: Map<string, { readonly formula: string; readonly place: Place }>;
}

/** Rows and cells may leave their place out; then they follow the one before. */
function sheetCells(sheet: XmlElement, reading: Reading): TableCell[] {
  const cells: TableCell[] = [];
  let row = -1;
  for (const line of childrenNamed(findAt(sheet, 'x:sheetData'), 'x:row')) {
    row = Number(line.attributes.get('r') ?? row + 2) - 1;
    let column = -1;
    for (const element of childrenNamed(line, 'x:c')) {
      const place = placeOf(element.attributes.get('r') ?? '') ?? { column: column + 1, row };
      column = place.column;
      const cell = readCell(element, place, reading);
      if (cell) cells.push(cell);
      if (cells.length > mostCells) throw new ArchiveError('too-large');
    }
  }
  return cells;
}

function readCell(cell: XmlElement, place: Place, reading: Reading): TableCell | null {
  const formula = formulaOf(findAt(cell, 'x:f'), place, reading);
  const shown = reading.formats[Number(cell.attributes.get('s') ?? '0')] ?? general;
  return isInside(place) ? cellAt(place, valueIn(cell, reading), formula, shown) : null;
}

function formulaOf(element: XmlElement | undefined, place: Place, { shared }: Reading): string | null {
  if (!element) return null;
  const written = insideFile(
    textIn(element)
      .trim()
      .replaceAll(/_xlfn\.(_xlws\.)?/g, ''),
  );
  const number = element.attributes.get('t') === 'shared' ? (element.attributes.get('si') ?? '') : null;
  if (number !== null && written !== '') shared.set(number, { formula: written, place });
  if (written !== '') return written;
  const first = shared.get(number ?? '');
  return first ? shifted(first.formula, place.column - first.place.column, place.row - first.place.row) : null;
}

function valueIn(cell: XmlElement, { texts }: Reading): number | string | null {
  const written = findAt(cell, 'x:v');
  switch (cell.attributes.get('t')) {
    case 'inlineStr':
      return richText(findAt(cell, 'x:is'));
    case 's':
      return texts[Number(textIn(written))] ?? null;
    case 'str':
    case 'e':
    case 'd':
      return textIn(written);
    default:
      return written && textIn(written).trim() !== '' ? Number(textIn(written)) : null;
  }
}

/** Text of a cell, without the reading aids of East Asian scripts. */
function richText(element: XmlElement | undefined): string {
  if (!element) return '';
  const runs = childrenNamed(element, 'x:r').flatMap((run) => allNamed(run, 'x:t'));
  return fromXstring([...childrenNamed(element, 'x:t'), ...runs].map(textIn).join(''));
}
