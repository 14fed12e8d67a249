import type { FileDoor } from '../../files/file-door';
import type { SaveFile } from '../../files/save-file';
import { placeName } from '../../files/table/cell';
import { useWords } from '../../i18n/use-words';
import { FilePanel, type TableTaker } from './FilePanel';
import { FormulaBar } from './FormulaBar';
import { Fault } from './formula/evaluate';
import { Grid } from './Grid';
import { placesIn } from './selection';
import type { TableWork } from './sheet';
import { TableBar } from './TableBar';
import './Table.css';
import { useClipboard } from './use-clipboard';
import { type Table, useTable } from './use-table';

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
  return (
    <section class="table-desk stack" aria-label={t('name')}>
      <TableBar table={table} clipboard={clipboard} />
      <FormulaBar table={table} />
      <Grid table={table} clipboard={clipboard} />
      <MarkedWords table={table} />
      <FilePanel table={table} {...files} />
    </section>
  );
}

/** Which cells are marked, or why the one cell cannot be calculated. */
function MarkedWords({ table: { selection, valueAt } }: { table: Table }) {
  const t = useWords('table');
  const { at, to } = selection;
  const value = valueAt(at);
  const several = placesIn(selection).length > 1;
  return (
    <p class="table-words" role="status">
      {several && t('marked', { from: placeName(at), to: placeName(to) })}
      {!several && value instanceof Fault && t(`why.${value.code}`)}
    </p>
  );
}
