import type { Tally } from './tally';

/** No published figure stands for fewer people. Nobody and nine people look the same. */
export const smallestGroup = 10;

/**
 * The cells of each table that stay hidden, so that nobody who knows every published figure and the number of people can
 * work one out: every cell under ten people, and then the smallest published ones until at least two are hidden that together
 * hold at least ten people. Tables that share their rest hide it together.
 */
export function hiddenCells(tallies: readonly Tally[]): readonly ReadonlySet<string>[] {
  const alone = tallies.map((tally) => hiddenIn(tally, []));
  const linked = new Set(tallies.filter((tally, at) => hidesRest(tally, alone[at])).map(({ link }) => link));
  return tallies.map((tally, at) => {
    const together = tally.link !== undefined && tally.rest !== undefined && linked.has(tally.link);
    return together ? hiddenIn(tally, [tally.rest]) : (alone[at] ?? new Set());
  });
}

function hidesRest({ link, rest }: Tally, hidden: ReadonlySet<string> | undefined): boolean {
  return link !== undefined && rest !== undefined && hidden?.has(rest) === true;
}

function hiddenIn({ cells }: Tally, forced: readonly string[]): Set<string> {
  const hidden = new Set(forced);
  for (const [cell, people] of Object.entries(cells)) if (people < smallestGroup) hidden.add(cell);
  if (hidden.size === 0) return hidden;
  const shown = Object.entries(cells).filter(([cell]) => !hidden.has(cell));
  for (const [cell] of shown.sort(([, a], [, b]) => a - b)) {
    if (hidden.size >= 2 && peopleIn(cells, hidden) >= smallestGroup) break;
    hidden.add(cell);
  }
  return hidden;
}

function peopleIn(cells: Tally['cells'], some: ReadonlySet<string>): number {
  return [...some].reduce((sum, cell) => sum + (cells[cell] ?? 0), 0);
}
