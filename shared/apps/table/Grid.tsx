import { placeName } from '../../files/table/cell';
import { useWords } from '../../i18n/use-words';
import { GridCell } from './GridCell';
import { type GridKey, gridKey } from './grid-key';
import { columnCount, placesBetween, rowCount } from './place';
import { everything, isIn, only, placesIn, wholeColumn, wholeRow } from './selection';
import { cellAt } from './sheet';
import type { Clipboard } from './use-clipboard';
import type { Table } from './use-table';

const columns = Array.from({ length: columnCount }, (_, column) => column);
const rows = Array.from({ length: rowCount }, (_, row) => row);

/** The cells, worked by keys as in every spreadsheet. Tab leaves the grid, so that nobody is caught in it. */
export function Grid({ table, clipboard }: { table: Table; clipboard: Clipboard }) {
  const t = useWords('table');
  return (
    // Columns run as in the German programs and files; a text in a cell begins where its own writing begins.
    <div class="grid-scroll" dir="ltr">
      <table
        class="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked cell by cell
        role="grid"
        aria-label={t('grid')}
        aria-multiselectable="true"
        onKeyDown={(event) => (table.editing ? onEditKey(event, table) : onGridKey(event, table))}
        onCopy={(event) => give(event, table, clipboard.copy)}
        onCut={(event) => give(event, table, clipboard.cut)}
        onPaste={(event) => {
          if (table.editing) return;
          event.preventDefault();
          clipboard.paste(event.clipboardData?.getData('text/plain') ?? '');
        }}
      >
        <thead>
          <tr>
            <th>
              <button type="button" tabIndex={-1} aria-label={t('all')} onClick={() => table.go(everything)} />
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" data-marked={isInColumn(table, column)}>
                <button type="button" tabIndex={-1} onClick={() => table.go(wholeColumn(column))}>
                  {letterOf(column)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, table }: { row: number; table: Table }) {
  const { sheet, selection, editing, valueAt, focusWish } = table;
  const takesFocus = () => {
    const wish = focusWish.current;
    focusWish.current = false;
    return wish;
  };
  return (
    <tr>
      <th scope="row">
        <button type="button" tabIndex={-1} onClick={() => table.go(wholeRow(row))}>
          {row + 1}
        </button>
      </th>
      {placesBetween({ column: 0, row }, { column: columnCount - 1, row }).map((place) => {
        const name = placeName(place);
        const edited = editing?.where === 'cell' && placeName(editing.place) === name;
        return (
          <GridCell
            key={name}
            place={place}
            cell={cellAt(sheet, place)}
            value={valueAt(place)}
            active={placeName(selection.at) === name}
            marked={isIn(selection, place)}
            typed={edited ? editing.text : null}
            takesFocus={takesFocus}
            onType={table.type}
            onLeave={table.commit}
            onOpen={() => table.begin('cell')}
            onPress={(event) => {
              if (edited) return;
              if (table.pointAt(place, caretNow())) event.preventDefault();
              else table.select(event.shiftKey ? { at: selection.at, to: place } : only(place));
            }}
            onDraw={() => (editing ? table.pointTo(place) : table.select({ at: selection.at, to: place }))}
          />
        );
      })}
    </tr>
  );
}

function letterOf(column: number): string {
  return placeName({ column, row: 0 }).slice(0, -1);
}

function isInColumn({ selection }: Table, column: number): boolean {
  return isIn({ at: { ...selection.at, row: 0 }, to: { ...selection.to, row: 0 } }, { column, row: 0 });
}

/** Where the caret stands in the field that has the focus. */
function caretNow(): number {
  const field = document.activeElement;
  return field instanceof HTMLInputElement ? (field.selectionStart ?? 0) : 0;
}

function give(event: ClipboardEvent, table: Table, take: Clipboard['copy']): void {
  if (table.editing) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', take().text);
}

/** Enter and Tab finish a cell, Escape leaves it as it was. */
function onEditKey(event: KeyboardEvent, table: Table): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') table.cancel();
  else if (event.key === 'Enter') table.move(0, event.shiftKey ? -1 : 1);
  else if (event.key === 'Tab') table.move(event.shiftKey ? -1 : 1, 0);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function onGridKey(event: KeyboardEvent, table: Table): void {
  const key = event.altKey && !event.ctrlKey ? null : gridKey(event);
  if (!key || event.isComposing) return;
  event.preventDefault();
  act(key, table);
}

function act(key: GridKey, table: Table): void {
  const { selection, step } = table;
  const places = placesIn(selection);
  switch (key.kind) {
    case 'move':
      table.move(key.columns, key.rows, key.extending);
      break;
    case 'edit':
      table.begin('cell');
      break;
    case 'type':
      table.begin('cell', key.text);
      break;
    case 'column':
      table.go(wholeColumn(selection.at.column));
      break;
    case 'row':
      table.go(wholeRow(selection.at.row));
      break;
    case 'undo':
    case 'redo':
      step({ kind: key.kind });
      break;
    default:
      step({ kind: key.kind, places });
  }
}
