import { parse } from 'papaparse';
import type { TableCell } from '../../model/table';
import { ArchiveError } from '../file-door';
import { OtherKindError } from '../office/office-trouble';
import { decodeText } from '../text/decode-text';
import { cellAt, mostCells, type Place } from './cell';
import { csvFormula } from './csv-formula';
import { type NumberSpelling, numberText, spellingOf } from './csv-number';
import { insideFile } from './formula';
import { general } from './number-format';

const mostRows = 20_000;

/** The filled cells of a text of separated values. @throws OtherKindError, ArchiveError */
export function csvCells(bytes: Uint8Array): TableCell[] {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  if (!isText(text)) throw new OtherKindError();
  const named = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? delimiterOf(text);
  const { data: rows } = parse<string[]>(named ? text.slice(named[0].length) : text, { delimiter, preview: mostRows });
  const spelling = spellingOf(rows.flat(), delimiter);
  const cells: TableCell[] = [];
  for (const [row, fields] of rows.entries()) {
    for (const [column, field] of fields.entries()) {
      const cell = readField(field, { column, row }, spelling);
      if (cell) cells.push(cell);
      if (cells.length > mostCells) throw new ArchiveError('too-large');
    }
  }
  return cells;
}

function readField(field: string, place: Place, spelling: NumberSpelling): TableCell | null {
  const text = field.trim();
  if (text.length > 1 && text.startsWith('='))
    return cellAt(place, null, csvFormula(insideFile(text.slice(1))), general);
  const number = numberText(text, spelling);
  return number ? cellAt(place, number.value, null, number.shown) : cellAt(place, text, null, general);
}

/** Text that a person could have written: hardly a control character, and none of the marks other files begin with. */
function isText(text: string): boolean {
  const head = text.slice(0, 100_000);
  return !/^(%PDF|\{\\rtf|\s*<(!DOCTYPE|html|\?xml))/i.test(head) && !hasControls(head);
}

function hasControls(text: string): boolean {
  return [...text].some((character) => character < ' ' && !['\t', '\n', '\r'].includes(character));
}

const delimiters = [';', '\t', ',', '|'] as const;

/** The first that stands outside of quotes in half of the lines: a comma is often part of a number. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  return delimiters.find((one) => lines.filter((line) => line.includes(one)).length * 2 >= lines.length) ?? ',';
}
