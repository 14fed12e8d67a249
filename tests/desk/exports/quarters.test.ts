import { describe, expect, test } from 'vitest';
import { quarterOf, unitsOf } from '../../../shared/desk/exports/quarters';
import { emptyDossier } from '../../../shared/desk/places/decisions';
import { published } from '../../../shared/exchange/aggregates/figures';
import { figuresCsv, readFigures } from '../../../shared/exchange/aggregates/figures-csv';
import { syntheticNow, syntheticOverview } from '../synthetic-overview';

const { line } = syntheticOverview(400);
const lines = Array.from({ length: 400 }, (_, at) => ({ ...line(at), example: false }));
const units = unitsOf(lines, new Map(), 'KJC Odenwaldkreis', syntheticNow);

describe('people of a quarter', () => {
  test('stand in exactly one cell of every table', () => {
    expect(units.length).toBeGreaterThan(0);
    for (const { people, tallies, means } of units) {
      for (const { cells } of tallies) expect(Object.values(cells).reduce((sum, count) => sum + count, 0)).toBe(people);
      for (const { values } of means) expect(values).toHaveLength(people);
    }
  });

  test('are counted when the quarter is over; invented people at any time', () => {
    expect(units.map(({ quarter }) => quarter)).not.toContain(quarterOf(syntheticNow));
    const invented = lines.map((one) => ({ ...one, example: true }));
    const all = unitsOf(invented, new Map(), 'Beispiel', syntheticNow);
    expect(all.map(({ quarter }) => quarter)).toContain(quarterOf(syntheticNow));
    expect(all.reduce((sum, { people }) => sum + people, 0)).toBe(400);
  });

  test('count once, also with several checks', () => {
    const [one, other] = lines.filter(({ endedAt }) => quarterOf(endedAt) === units[0]?.quarter);
    if (!one || !other) throw new Error('too few people');
    const dossiers = new Map([[one.check, { ...emptyDossier(one.check), follows: other.check }]]);
    expect(unitsOf(lines, dossiers, 'KJC', syntheticNow)[0]?.people).toBe((units[0]?.people ?? 0) - 1);
  });

  test('leave as figures that can be read again, without a name or a check', () => {
    const csv = figuresCsv(units.map(published));
    expect(readFigures(csv)).toMatchObject({ ok: true });
    for (const { check, name } of lines) {
      expect(csv).not.toContain(check);
      if (name) expect(csv).not.toContain(name);
    }
  });
});
