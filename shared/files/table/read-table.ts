import type { TableFacts } from '../../model/table';

/** Facts about a handed-in spreadsheet. Never throws for bad files. */
export async function readTable(file: Blob): Promise<TableFacts> {
  return { outcome: file.size === 0 ? 'empty' : 'not-a-table', bytes: file.size };
}
