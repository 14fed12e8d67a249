import type { FileDoor } from '../../files/file-door';
import type { SaveFile } from '../../files/save-file';
import { placeName } from '../../files/table/cell';
import { useWords } from '../../i18n/use-words';
import { FilePanel, type TableTaker } from './FilePanel';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { placesIn } from './selection';
import type { TableWork } from './sheet';
import { TableBar } from './TableBar';
import './Table.css';
import { useClipboard } from './use-clipboard';
import { useTable } from './use-table';

interface TableDeskProps {
  files: FileDoor;
  saveFile: SaveFile;
  lifetime: AbortSignal;
  /** Where work goes on; read once. */
  work: TableWork;
  /** Hears of every change, the first state included. */
  onWork: (work: TableWork) => void;
  /** Name of saved files, without ending. */
  fileName: string;
  taker?: TableTaker;
}

/** The table program: a small spreadsheet with formulas, formats and real files. Speaks `table`. */
export function TableDesk({ work, onWork, ...files }: TableDeskProps) {
  const t = useWords('table');
  const table = useTable(work, onWork);
  const clipboard = useClipboard(table);
  const marked = placesIn(table.selection);
  const { at, to } = table.selection;
  return (
    <section class="table-desk stack" aria-label={t('name')}>
      <TableBar table={table} clipboard={clipboard} />
      <FormulaBar table={table} />
      <Grid table={table} clipboard={clipboard} />
      <p class="field-hint" role="status">
        {marked.length > 1 ? t('marked', { from: placeName(at), to: placeName(to) }) : ''}
      </p>
      <FilePanel table={table} {...files} />
    </section>
  );
}
