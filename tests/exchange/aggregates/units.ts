import fc from 'fast-check';
import type { Tally, Unit } from '../../../shared/exchange/aggregates/tally';

/** Counts that add up to `people`, by throwing each person into a cell; most cells are near the limit of ten. */
function cellsOf(names: readonly string[], people: number, rest: number | null): fc.Arbitrary<Record<string, number>> {
  const others = rest === null ? names : names.slice(0, -1);
  const left = people - (rest ?? 0);
  return fc.array(fc.nat(999), { minLength: others.length, maxLength: others.length }).map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
    const counts = weights.map((weight) => Math.floor((weight / sum) * left));
    counts[0] = (counts[0] ?? 0) + left - counts.reduce((total, count) => total + count, 0);
    const found = Object.fromEntries(others.map((name, at) => [name, counts[at] ?? 0]));
    return rest === null ? found : { ...found, [names.at(-1) ?? '']: rest };
  });
}

const letters = ['a', 'b', 'c', 'd', 'e'];

/** A table of its own, or one of several that share the same rest. */
function tallyOf(at: number, people: number, rest: number | null): fc.Arbitrary<Tally> {
  return fc
    .integer({ min: 2, max: 5 })
    .chain((count) =>
      cellsOf(rest === null ? letters.slice(0, count) : [...letters.slice(0, count), 'rest'], people, rest),
    )
    .map((cells) => ({
      table: `t${at}`,
      row: '',
      cells,
      ...(rest === null ? {} : { link: 'shared', rest: 'rest' }),
    }));
}

/** A Jobcenter's quarter as hard as can be: small groups, cells around ten, linked tables with exactly the same rest. */
export const anyUnit = (jobcenter: string, quarter = '2026-Q3'): fc.Arbitrary<Unit> =>
  fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.nat(100))
    .chain(([people, share]) => {
      const rest = Math.min(people, Math.floor((people * share) / 130));
      const tallies = [null, null, rest, rest, rest].map((one, at) => tallyOf(at, people, one));
      const values = fc.array(fc.double({ min: -5, max: 60, noNaN: true }), { minLength: people, maxLength: people });
      return fc.tuple(fc.constant(people), fc.tuple(...tallies), values);
    })
    .map(([people, tallies, values]) => ({
      jobcenter,
      quarter,
      people,
      tallies,
      means: [{ row: 'minutes', values }],
    }));
