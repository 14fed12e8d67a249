import type { ExportTable } from '../../../exchange/spreadsheet/export-table';
import { tableCsv } from '../../../exchange/spreadsheet/table-csv';
import { createFileDoor } from '../../../files/create-file-door';
import type { Workbook } from '../../../files/table/workbook';
import { workbookParts } from '../../../files/table/write-workbook';
import type { Made } from './use-saving';

/** The workbook as a file; packed in the worker for files. @throws ArchiveError, WorkerError */
export async function workbookFile(
  workbook: Workbook,
  name: string,
  fileWorker: string,
  signal: AbortSignal,
): Promise<Made> {
  const encoder = new TextEncoder();
  const parts = workbookParts(workbook).map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  return { bytes: await createFileDoor(fileWorker).pack(parts, signal), name, ending: 'xlsx' };
}

export function csvFile(table: ExportTable, name: string): Made {
  return textFile(tableCsv(table), name, 'csv');
}

export function textFile(text: string, name: string, ending: 'csv' | 'json'): Made {
  return { bytes: new TextEncoder().encode(text), name, ending };
}
