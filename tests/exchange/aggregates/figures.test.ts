import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanWithInterval, published, shareOf } from '../../../shared/exchange/aggregates/figures';
import { hiddenCells } from '../../../shared/exchange/aggregates/suppress';
import { determined, equationsOf, roomOf } from './attacker';
import { anyUnit } from './units';

const runs = { numRuns: 2_000 };

describe('what is published of one Jobcenter', () => {
  test('no figure stands for fewer than ten people, and each is true', () => {
    fc.assert(
      fc.property(anyUnit('KJC'), (unit) => {
        for (const { table, cell, persons } of published(unit).counts) {
          if (persons === null) continue;
          expect(persons).toBeGreaterThanOrEqual(10);
          if (table !== 'all') expect(persons).toBe(unit.tallies.find((tally) => tally.table === table)?.cells[cell]);
        }
      }),
      runs,
    );
  });

  test('nobody who knows every figure can work out a hidden one, or come nearer than ten people', () => {
    fc.assert(
      fc.property(anyUnit('KJC'), (unit) => {
        const figures = published(unit);
        if (unit.people < 10) return;
        const { unknowns, equations } = equationsOf(unit, figures);
        expect(determined(unknowns.length, equations).map((at) => unknowns[at])).toEqual([]);
        for (const at of unknowns.keys()) expect(roomOf(at, equations)).toBeGreaterThanOrEqual(10);
      }),
      runs,
    );
  });

  test('this attacker finds a hidden cell where only small ones are hidden', () => {
    const unit = {
      jobcenter: 'KJC',
      quarter: '2026-Q3',
      people: 40,
      tallies: [{ table: 't', row: '', cells: { a: 25, b: 11, c: 4 } }],
      means: [],
    };
    const careless = {
      ...published(unit),
      counts: [
        { table: 't', row: '', cell: 'a', persons: 25, base: 40, published: 1, hidden: 0 },
        { table: 't', row: '', cell: 'b', persons: 11, base: 40, published: 1, hidden: 0 },
        { table: 't', row: '', cell: 'c', persons: null, base: 0, published: 0, hidden: 1 },
      ],
    };
    const { unknowns, equations } = equationsOf(unit, careless);
    expect(determined(unknowns.length, equations)).toEqual([0]);
    expect([...(hiddenCells(unit.tallies)[0] ?? [])]).toEqual(['c', 'b']);
  });

  test('of fewer than ten people nothing is told, not even how many they are', () => {
    const few = {
      jobcenter: 'K',
      quarter: '2026-Q3',
      people: 9,
      tallies: [{ table: 't', row: '', cells: { a: 9, b: 0 } }],
      means: [],
    };
    expect(published(few).counts.map(({ persons, base }) => [persons, base])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  test('shares from twenty people, means with their interval from fifty', () => {
    const count = { table: 't', row: '', cell: 'a', persons: 10, base: 19, published: 1, hidden: 0 };
    expect(shareOf(count)).toBeNull();
    expect(shareOf({ ...count, base: 20 })).toBe(0.5);
    expect(shareOf({ ...count, base: 20, hidden: 1 })).toBeNull();
    const values = Array.from({ length: 50 }, (_, at) => at);
    const unit = { jobcenter: 'K', quarter: '2026-Q3', people: 50, tallies: [], means: [{ row: 'm', values }] };
    const mean = meanWithInterval(published(unit).means[0] as never);
    expect(mean?.mean).toBeCloseTo(24.5, 6);
    expect((mean?.high ?? 0) - 24.5).toBeCloseTo((1.96 * 14.577) / Math.sqrt(50), 2);
    const fewer = { ...unit, people: 49, means: [{ row: 'm', values: values.slice(1) }] };
    expect(published(fewer).means[0]).toMatchObject({ persons: 0, sumTenths: 0, squareTenths: 0, hidden: 1 });
  });
});
