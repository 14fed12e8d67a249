// biome-ignore-all lint/a11y/useSemanticElements: rows with a place of their own are no table to every browser; the roles say it to all
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell, or what is in it, has the tab stop, as the pattern of a grid has it
import { useMemo } from 'preact/hooks';
import { ModuleCell, PersonCell, PlaceCell, WhenCell, WhyCell } from './cells';
import type { GridRoom } from './grid-room';

interface GridRowProps {
  room: GridRoom;
  /** Position in the overview. */
  row: number;
  /** Position on screen, from 0. */
  at: number;
  /** rem from the top of the list. */
  top: number;
  /** Its number among the rows of the grid, from 1. */
  spoken: number;
  /** The column with the tab stop, if it is in this row. */
  tabStop: number | null;
  onOpen: () => void;
}

/** One person. Drawn again only when something of it changes: scrolling moves the others. */
export function GridRow({ room, row, at, top, spoken, tabStop, onOpen }: GridRowProps) {
  const { overview, modules, entries, layout } = room;
  return useMemo(() => {
    const line = overview.line(row);
    const entry = entries.get(line.check);
    const cell = (column: number) => ({ column, stop: tabStop === column, line });
    return (
      <div
        role="row"
        class="people-row people-columns"
        aria-rowindex={spoken}
        data-row-at={at}
        data-check={line.check}
        data-standing={entry?.standing}
        style={{ transform: `translateY(${top}rem)` }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLDivElement) {
            event.currentTarget.querySelector('a')?.click();
          }
        }}
      >
        <PersonCell {...cell(0)} onOpen={onOpen} />
        <WhenCell {...cell(1)} />
        <PlaceCell {...cell(2)} entry={entry} outdated={overview.isOutdated(row)} />
        {modules.map((module, nth) => (
          <ModuleCell key={module} {...cell(3 + nth)} module={module} />
        ))}
        <WhyCell {...cell(3 + modules.length)} />
      </div>
    );
  }, [overview, entries, modules.join(), layout, row, at, top, spoken, tabStop]);
}
