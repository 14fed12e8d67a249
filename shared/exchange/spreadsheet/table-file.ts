import { joinedBytes, zipWriter } from '../../files/archive/zip-writer';
import { workbookPieces } from '../../files/table/write-workbook';
import type { LongTable } from './export-table';
import { tableCsvPieces } from './table-csv';
import { type ColumnSheetWords, tableWorkbook } from './table-workbook';

/** Which file a table becomes. */
export type TableEnding = 'xlsx' | 'csv';

/** So much text is made, packed and let go at a time, in UTF-16 units. */
const pieceLength = 1 << 19;

/**
 * The table as a file that grows row by row, so that also a hundred thousand people fit. Excel itself ends at 1,048,576 rows.
 * @param about words of the workbook's second sheet; CSV has none
 * @param between is waited for after every half a million signs; what it throws ends the work
 */
export async function tableFile(
  table: LongTable,
  about: ColumnSheetWords,
  ending: TableEnding,
  between: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (ending === 'csv') {
    const chunks: Uint8Array[] = [];
    await inBytes(tableCsvPieces(table), (bytes) => chunks.push(bytes), between);
    return joinedBytes(chunks);
  }
  const zip = zipWriter();
  for (const { path, pieces } of workbookPieces(tableWorkbook(table, about))) {
    await inBytes(pieces, zip.add(path), between);
  }
  return zip.end();
}

async function inBytes(
  pieces: Iterable<string>,
  write: (bytes: Uint8Array<ArrayBuffer>, last: boolean) => void,
  between: () => Promise<void>,
): Promise<void> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    write(encoder.encode(text), false);
    text = '';
    await between();
  }
  write(encoder.encode(text), true);
}
