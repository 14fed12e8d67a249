import type { QuarterFigures } from '../../../shared/exchange/aggregates/figures';
import type { Unit } from '../../../shared/exchange/aggregates/tally';

/** An equation about hidden cells: the sum of these unknowns is this number. */
interface Equation {
  readonly unknowns: readonly number[];
  readonly sum: number;
}

/**
 * All that somebody can write down who knows every published figure, how the tables are built and even that linked tables
 * share exactly the same rest: one equation a table, one unknown a hidden cell.
 */
export function equationsOf(unit: Unit, { counts }: QuarterFigures) {
  const unknowns: string[] = [];
  const unknown = (name: string) => {
    if (!unknowns.includes(name)) unknowns.push(name);
    return unknowns.indexOf(name);
  };
  const equations = unit.tallies.flatMap((tally): Equation[] => {
    const cells = counts.filter(({ table, row }) => table === tally.table && row === tally.row);
    const hidden = cells.filter(({ persons }) => persons === null);
    if (hidden.length === 0) return [];
    const told = cells.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
    const named = hidden.map(({ cell }) => (cell === tally.rest ? `rest of ${tally.link}` : `${tally.table}/${cell}`));
    return [{ unknowns: named.map(unknown), sum: unit.people - told }];
  });
  return { unknowns, equations };
}

/** Positions of the unknowns that the equations determine: row reduction with exact fractions is not needed for 0 and 1 in so few rows. */
export function determined(count: number, equations: readonly Equation[]): number[] {
  const rows = equations.map(({ unknowns, sum }) => [
    ...Array.from({ length: count }, (_, at) => (unknowns.includes(at) ? 1 : 0)),
    sum,
  ]);
  let rank = 0;
  for (let column = 0; column < count && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [found] = rows.splice(pivot, 1) as [number[]];
    const scaled = found.map((value) => value / (found[column] as number));
    rows.splice(rank, 0, scaled);
    for (const [at, row] of rows.entries()) {
      if (at === rank) continue;
      const factor = row[column] as number;
      rows[at] = row.map((value, place) => value - factor * (scaled[place] as number));
    }
    rank += 1;
  }
  return rows
    .map((row) => row.slice(0, count).flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : [])))
    .flatMap((used) => (used.length === 1 ? used : []));
}

/**
 * How far apart the least and the greatest number of people are that a cell can hold. Each equation has at most one unknown in
 * common with the others (the shared rest), so the ends are found by hand.
 */
export function roomOf(at: number, equations: readonly Equation[]): number {
  const own = equations.filter(({ unknowns }) => unknowns.includes(at));
  const most = Math.min(...own.map(({ sum }) => sum));
  if (own.length > 1) return most;
  const [equation] = own;
  const others = equation?.unknowns.filter((one) => one !== at) ?? [];
  const bound = (one: number) =>
    Math.min(...equations.filter(({ unknowns }) => unknowns.includes(one)).map(({ sum }) => sum));
  const least = Math.max(0, (equation?.sum ?? 0) - others.reduce((sum, one) => sum + bound(one), 0));
  return most - least;
}
