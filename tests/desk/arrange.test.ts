import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../shared/content/course';
import { arrange } from '../../shared/desk/arrange';
import { type CaseSources, cases } from '../../shared/desk/arrange-cases';
import { caseCounts } from '../../shared/desk/arrange-counts';
import { type DecisionCase, type Filter, type View, wholeView } from '../../shared/desk/arrange-view';
import { indexOverview } from '../../shared/desk/overview-index';
import { type CourseModuleId, courseModuleIds } from '../../shared/model/course-module';
import { naiveArrange } from './naive-arrange';
import { overviewOf, syntheticNow, syntheticOverview } from './synthetic-overview';

const made = syntheticOverview(300, 5);
/** Some people twice with another id, so that every order meets ties. */
const lines = Array.from({ length: 400 }, (_, at) => {
  const line = made.line(at % 300);
  return at < 300 ? line : { ...line, check: `ffff${line.check.slice(4)}` };
});
const { columns } = overviewOf(lines);
const index = indexOverview(columns, 'de');
const course = digitalDrivingLicence;
const decisions = new Map<string, DecisionCase>(
  lines.flatMap(({ check }, at) =>
    at % 3 === 0
      ? [[check, (['place', 'waiting', 'no-place'] as const)[at % 9 === 0 ? 0 : 1 + (at % 2)] as DecisionCase]]
      : [],
  ),
);
const sources: CaseSources = { columns, course, decisions, earlier: new Set() };

const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });
const day = fc
  .integer({ min: 0, max: 130 })
  .map((days) => new Date(syntheticNow - days * 86_400_000).toISOString().slice(0, 10));
const filter: fc.Arbitrary<Filter> = fc.oneof(
  some(cases.sureness).map((any): Filter => ({ kind: 'sureness', any })),
  some(cases.age).map((any): Filter => ({ kind: 'age', any })),
  some(cases.host).map((any): Filter => ({ kind: 'host', any })),
  some(cases.setting).map((any): Filter => ({ kind: 'setting', any })),
  some(cases.questions).map((any): Filter => ({ kind: 'questions', any })),
  some(cases.decision).map((any): Filter => ({ kind: 'decision', any })),
  some(cases.origin).map((any): Filter => ({ kind: 'origin', any })),
  fc
    .tuple(fc.constantFrom(...courseModuleIds), some(cases.module))
    .map(([module, any]): Filter => ({ kind: 'module', module, any })),
  fc.tuple(fc.oneof(day, fc.constant('')), day).map(([from, to]): Filter => ({ kind: 'date', from, to })),
);
const column = fc.constantFrom('place', 'name', 'age', 'date', 'host', 'open', ...courseModuleIds);
const view: fc.Arbitrary<View> = fc.record({
  search: fc.constantFrom('', '', '', 'müller', 'a', 'E O', 'زهرا', 'zoe'),
  filters: fc.uniqueArray(filter, { maxLength: 3, selector: ({ kind }) => kind }),
  sort: fc.record({ column, descending: fc.boolean() }),
});

test('sorted and filtered as a slow and simple version does', () => {
  fc.assert(
    fc.property(view, (wanted) => {
      expect([...arrange(index, sources, wanted)]).toEqual(naiveArrange(lines, { course, decisions }, wanted));
    }),
    { numRuns: 1_000 },
  );
});

test('each case counts those who are seen on choosing it', () => {
  fc.assert(
    fc.property(view, fc.constantFrom('sureness', 'age', 'decision', 'questions'), (wanted, kind) => {
      const counts = caseCounts(index, sources, wanted, { kind });
      cases[kind].forEach((one, at) => {
        const chosen = { kind, any: [one] } as Filter;
        const filters = [...wanted.filters.filter((other) => other.kind !== kind), chosen];
        expect(counts[at]).toBe(arrange(index, sources, { ...wanted, filters }).length);
      });
    }),
    { numRuns: 100 },
  );
});

test('an earlier check of the same person has no row of its own', () => {
  const earlier = new Set(lines.slice(0, 400).flatMap(({ check }, at) => (at % 5 === 0 ? [check] : [])));
  const rows = arrange(index, { ...sources, earlier }, wholeView);
  expect(rows).toHaveLength(lines.length - earlier.size);
  expect([...rows].filter((row) => earlier.has(columns.check[row] as string))).toEqual([]);
});

describe('order', () => {
  const sorted = (sort: View['sort']) =>
    [...arrange(index, sources, { ...wholeView, sort })].map((at) => lines[at] as (typeof lines)[number]);

  test.each([true, false])('who told no name or age stands last (descending: %s)', (descending) => {
    const names = sorted({ column: 'name', descending }).map(({ name }) => name);
    expect(names.indexOf(null)).toBe(names.filter((name) => name !== null).length);
    const ages = sorted({ column: 'age', descending }).map(({ age }) => age);
    expect(ages.indexOf(null)).toBe(ages.filter((age) => age !== null).length);
  });

  test('names stand as a German list has them', () => {
    const names = ['Zoë', 'Özdemir', 'Oskar', 'Ostermann', 'أمير', 'anna', 'Anna', 'Person 10', 'Person 9'];
    const people = overviewOf(names.map((name, at) => ({ ...made.line(at), name })));
    const rows = arrange(
      indexOverview(people.columns, 'de'),
      { ...sources, columns: people.columns },
      { ...wholeView, sort: { column: 'name', descending: false } },
    );
    const order = [...rows].map((at) => names[at]);
    expect(order.filter((name) => name !== 'anna' && name !== 'Anna')).toEqual([
      'Oskar',
      'Ostermann',
      'Özdemir',
      'Person 9',
      'Person 10',
      'Zoë',
      'أمير',
    ]);
    expect(order.slice(0, 2).sort()).toEqual(['Anna', 'anna']);
  });
});

test('nobody without an age goes by an age filter that was not asked to', () => {
  const counts = caseCounts(index, sources, wholeView, { kind: 'age' });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  const rows = arrange(index, sources, { ...wholeView, filters: [{ kind: 'age', any: ['inside', 'unknown'] }] });
  expect([...rows].filter((at) => lines[at]?.age === null)).toHaveLength(counts[2] as number);
});

test('an empty overview has no rows', () => {
  const none = overviewOf([]);
  expect(arrange(indexOverview(none.columns, 'de'), { ...sources, columns: none.columns }, wholeView)).toHaveLength(0);
});

test('a hundred thousand people are looked through in less than a tenth of a second', () => {
  const crowd = repeated(100_000);
  const crowdIndex = indexOverview(crowd, 'de');
  const view: View = {
    search: 'an',
    filters: [
      { kind: 'age', any: ['inside', 'unknown'] },
      { kind: 'module', module: 'apply', any: ['needs', 'helps'] },
    ],
    sort: { column: 'apply', descending: true },
  };
  const look = () => arrange(crowdIndex, { ...sources, columns: crowd }, view).length;
  look();
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    look();
    return performance.now() - begun;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});

/** The columns of the first people again and again; only the ids differ. */
function repeated(count: number): typeof columns {
  const rows = Array.from({ length: count }, (_, at) => at % lines.length);
  const pick = <T extends { readonly [at: number]: number }>(from: T, into: { from(list: number[]): T }) =>
    into.from(rows.map((at) => from[at] as number));
  const modules = courseModuleIds.map((module): [CourseModuleId, (typeof columns)['module'][CourseModuleId]] => {
    const one = columns.module[module];
    return [
      module,
      {
        ...one,
        need: pick(one.need, Float32Array),
        placement: pick(one.placement, Uint8Array),
        tasks: pick(one.tasks, Uint8Array),
      },
    ];
  });
  return {
    ...columns,
    check: rows.map((at, row) => `${row}-${columns.check[at]}`),
    name: rows.map((at, row) => (columns.name[at] ? `${columns.name[at]} ${row % 997}` : null)),
    endedAt: pick(columns.endedAt, Float64Array),
    age: pick(columns.age, Uint8Array),
    place: pick(columns.place, Float32Array),
    module: Object.fromEntries(modules) as typeof columns.module,
  };
}
