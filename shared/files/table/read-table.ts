import type { TableFacts } from '../../model/table';
import { ArchiveError } from '../file-door';
import { isLockedOdf } from '../office/is-locked-odf';
import { OtherKindError, officeTrouble } from '../office/office-trouble';
import { isPackage, type OfficePackage, openPackage } from '../office/open-package';
import { relationshipsOf } from '../office/relationships';
import { csvCells } from './csv-cells';
import { odsCells } from './ods-cells';
import { xlsxCells } from './xlsx-cells';

const mostBytes = 20 * 1024 * 1024;

/** Facts about a handed-in spreadsheet. Formulas are read, never run. Never throws for bad files. */
export async function readTable(file: Blob): Promise<TableFacts> {
  const bytes = file.size;
  if (bytes === 0) return { outcome: 'empty', bytes };
  if (bytes > mostBytes) return { outcome: 'too-large', bytes };
  try {
    return { outcome: 'read', bytes, ...cellsOf(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    const trouble = officeTrouble(error);
    return { outcome: trouble === 'other-kind' ? 'not-a-table' : trouble, bytes };
  }
}

type Opened = Pick<Extract<TableFacts, { outcome: 'read' }>, 'format' | 'cells'>;

function cellsOf(bytes: Uint8Array): Opened {
  return isPackage(bytes) ? packageCells(openPackage(bytes)) : { format: 'csv', cells: csvCells(bytes) };
}

function packageCells(file: OfficePackage): Opened {
  const main = relationshipsOf(file, '').find(({ type }) => type === 'officeDocument');
  if (main) return { format: 'xlsx', cells: xlsxCells(file, main.target) };
  if (isLockedOdf(file)) throw new ArchiveError('locked');
  const content = file.part('content.xml');
  if (!content) throw new OtherKindError();
  return { format: 'ods', cells: odsCells(content, file.part('styles.xml')) };
}
