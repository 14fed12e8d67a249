import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readXml, type XmlElement } from '../../shared/files/xml/read-xml';
import { allNamed, childElements } from '../../shared/files/xml/walk';

/** Whether this machine can check files against LibreOffice. */
export const hasLibreOffice = !spawnSync('soffice', ['--version']).error;

/** A cell as LibreOffice understood it. */
export interface OfficeCell {
  readonly type: string;
  /** Number, share, ISO day, or the text. */
  readonly value: string | number;
  readonly formula: string | null;
}

export interface OfficeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (OfficeCell | null)[])[];
}

/** CSV as a German LibreOffice opens it: `;`, quotes, UTF-8, numbers and dates recognised, formulas evaluated. */
export const germanCsv = 'CSV:59,34,76,1,,1031,false,true,false,false,false,-1,true,,,true';

/** Opens a file in LibreOffice without a window and tells what it sees. @param infilter how to read it; '' = by its ending */
export function openedByOffice(file: string, folder: string, infilter = ''): OfficeSheet[] {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const how = infilter === '' ? [] : [`--infilter=${infilter}`];
  execFileSync('soffice', [profile, '--headless', ...how, '--convert-to', 'fods', '--outdir', folder, file], {
    timeout: 55_000,
    stdio: 'ignore',
  });
  const flat = readFileSync(`${folder}/${basename(file).replace(/\.\w+$/, '')}.fods`, 'utf8');
  return allNamed(readXml(flat), 'table:table').map(sheetOf);
}

function sheetOf(table: XmlElement): OfficeSheet {
  const rows = allNamed(table, 'table:table-row').flatMap((row) => {
    const cells = childElements(row).flatMap((cell) => repeated(cell, 'table:number-columns-repeated', cellOf(cell)));
    return repeated(row, 'table:number-rows-repeated', cells);
  });
  return { name: table.attributes.get('table:name') ?? '', rows };
}

/** Trailing emptiness is told as a large number of repetitions. */
function repeated<Thing>(element: XmlElement, attribute: string, thing: Thing): Thing[] {
  const count = Number(element.attributes.get(attribute) ?? 1);
  return Array.from({ length: Math.min(count, 100) }, () => thing);
}

function cellOf(cell: XmlElement): OfficeCell | null {
  const type = cell.attributes.get('office:value-type');
  if (!type) return null;
  const formula = cell.attributes.get('table:formula') ?? null;
  switch (type) {
    case 'string':
      return { type, value: allNamed(cell, 'text:p').map(shownText).join('\n'), formula };
    case 'date':
      return { type, value: cell.attributes.get('office:date-value') ?? '', formula };
    default:
      return { type, value: Number(cell.attributes.get('office:value')), formula };
  }
}

function shownText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : spaced(child))).join('');
}

function spaced(element: XmlElement): string {
  if (element.name === 'text:s') return ' '.repeat(Number(element.attributes.get('text:c') ?? 1));
  if (element.name === 'text:tab') return '\t';
  return element.name === 'text:line-break' ? '\n' : shownText(element);
}
