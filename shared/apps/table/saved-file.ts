import type { FileDoor } from '../../files/file-door';
import { csvOf } from './save-csv';
import { xlsxParts } from './save-xlsx';
import type { Sheet } from './sheet';

export const tableTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;
export type TableType = keyof typeof tableTypes;

/** The bytes of an Excel workbook. @throws ArchiveError, WorkerError */
export async function xlsxBytes(
  sheet: Sheet,
  title: string,
  door: FileDoor,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts = xlsxParts(sheet, title).map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  return door.pack(parts, signal);
}

export function csvBytes(sheet: Sheet, language: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(csvOf(sheet, language));
}
