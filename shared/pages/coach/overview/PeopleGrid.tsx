// biome-ignore-all lint/a11y/useSemanticElements: rows with a place of their own are no table to every browser; the roles say it to all
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell, or what is in it, has the tab stop, as the pattern of a grid has it
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SortColumn } from '../../../desk/arrange-view';
import { useWords } from '../../../i18n/use-words';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { type CellPlace, cellAfter, inside } from './grid-keys';
import { columnsBeside, type GridRoom, rowHeightOf } from './grid-room';
import type { OverviewMemory } from './overview-memory';
import { PlaceLine, type ProposedLine } from './PlaceLine';
import { useRowWindow } from './use-row-window';
import './grid.css';
import './cards.css';

interface PeopleGridProps {
  room: GridRoom;
  /** Positions in the overview, in the order on screen; at least one. */
  rows: Uint32Array;
  line: ProposedLine;
  memory: OverviewMemory;
  onSort: (column: SortColumn) => void;
}

/** Height of the line between those proposed for a place and the others, in rem. */
const lineHeight = 2.75;

/** The people as a grid: only the rows on screen are drawn, and the one that has the tab stop wherever it is. */
export function PeopleGrid({ room, rows, line, memory, onSort }: PeopleGridProps) {
  const t = useWords('coach-overview');
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { columns } = room.overview;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const rowHeight = rowHeightOf(room.layout, room.modules.length);
  const shown = useRowWindow(body, rows.length, rowHeight * rem);
  const size = {
    firstRow: room.layout === 'table' ? -1 : 0,
    rows: rows.length,
    columns: room.modules.length + columnsBeside,
    page: Math.max(1, Math.floor(innerHeight / (rowHeight * rem)) - 1),
  };
  const [active, setActive] = useState<CellPlace>(() => inside(remembered(memory, room, rows), size));
  const current = inside(active, size);
  const mustFocus = useRef(false);

  const lineAt = lineBefore(room, rows, line);
  const topOf = (at: number) => at * rowHeight + (lineAt !== null && at >= lineAt ? lineHeight : 0);
  const activate = (cell: CellPlace) => {
    const check = cell.row < 0 ? '' : (columns.check[rows[cell.row] as number] as string);
    memory.cell = { check, column: cell.column };
    setActive(cell);
  };
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = cellAfter(event, current, size);
    if (next === null) return;
    event.preventDefault();
    mustFocus.current = true;
    activate(next);
  };
  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    focusCell(grid.current, current);
  });

  // Back from a person: the page's heading leaves the focus to the cell.
  useEffect(() => {
    if (memory.left) focusCell(grid.current, current);
    memory.left = false;
  }, []);

  const drawn = rowsDrawn(shown, current.row);
  return (
    <div
      ref={grid}
      class="people no-print"
      role="grid"
      aria-label={t('grid.name')}
      aria-rowcount={rows.length + 1 + Number(lineAt !== null)}
      aria-colcount={size.columns}
      data-layout={room.layout}
      style={{
        '--row-height': `${rowHeight}rem`,
        '--line-height': `${lineHeight}rem`,
        '--modules': room.modules.length,
      }}
      onKeyDown={move}
      onFocusIn={(event) => {
        const cell = cellOf(event.target);
        if (cell && (cell.row !== current.row || cell.column !== current.column)) activate(cell);
      }}
    >
      <GridHead room={room} tabStop={current.row === -1 ? current.column : null} onSort={onSort} />
      <div
        ref={body}
        class="people-body"
        role="rowgroup"
        style={{ height: `${topOf(rows.length - 1) + rowHeight}rem` }}
      >
        {drawn.map((at) => (
          <GridRow
            key={columns.check[rows[at] as number]}
            room={room}
            row={rows[at] as number}
            at={at}
            top={topOf(at)}
            spoken={at + 2 + Number(lineAt !== null && at >= lineAt)}
            tabStop={current.row === at ? current.column : null}
            onOpen={() => {
              memory.left = true;
            }}
          />
        ))}
        {lineAt !== null && (
          <PlaceLine line={line} top={lineAt * rowHeight} spoken={lineAt + 2} columns={size.columns} />
        )}
      </div>
    </div>
  );
}

/** The remembered cell among today's rows; the first person's otherwise. */
function remembered({ cell }: OverviewMemory, { overview }: GridRoom, rows: Uint32Array): CellPlace {
  if (cell === null) return { row: 0, column: 0 };
  if (cell.check === '') return { row: -1, column: cell.column };
  const at = rows.indexOf(overview.columns.check.indexOf(cell.check));
  return { row: Math.max(0, at), column: cell.column };
}

/** The position before which the line stands; null unless the list is sorted by need and has people on both sides. */
function lineBefore(
  { overview, sort }: GridRoom,
  rows: Uint32Array,
  { inside: proposed }: ProposedLine,
): number | null {
  if (sort.column !== 'place' || !sort.descending) return null;
  const before = rows.findLastIndex((row) => proposed.has(overview.columns.check[row] as string)) + 1;
  return before === 0 || before === rows.length ? null : before;
}

/** The rows on screen in their order, and the one with the tab stop before or behind them. */
function rowsDrawn({ first, end }: { first: number; end: number }, active: number): number[] {
  const seen = Array.from({ length: end - first }, (_, at) => first + at);
  if (active < 0 || (active >= first && active < end)) return seen;
  return active < first ? [active, ...seen] : [...seen, active];
}

function cellOf(target: EventTarget | null): CellPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column-at]');
  const row = target.closest<HTMLElement>('[data-row-at]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset.rowAt), column: Number(cell.dataset.columnAt) };
}

/** Focus and, where it is hidden behind an edge or the heads, into sight. */
function focusCell(grid: HTMLElement | null, { row, column }: CellPlace) {
  const cell = grid?.querySelector<HTMLElement>(`[data-row-at="${row}"] [data-column-at="${column}"]`);
  const target = cell?.matches('[tabindex]') ? cell : cell?.querySelector<HTMLElement>('[tabindex]');
  target?.focus({ preventScroll: true });
  cell?.closest('[data-row-at]')?.scrollIntoView({ block: 'nearest' });
}
