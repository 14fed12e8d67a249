import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, Fault, type Value } from '../../../shared/apps/table/formula/evaluate';
import type { Formula, Reference } from '../../../shared/apps/table/formula/formula';
import { copiedFormula, withRowDeleted, withRowInserted } from '../../../shared/apps/table/formula/move-formula';
import { parseFormula } from '../../../shared/apps/table/formula/parse-formula';
import { spellFormula } from '../../../shared/apps/table/formula/spell-formula';
import { fileSpelling, spellingIn } from '../../../shared/apps/table/formula/spelling';
import { columnCount, rowCount } from '../../../shared/apps/table/place';
import type { Place } from '../../../shared/files/table/cell';

const german = spellingIn('de');
const nothing = () => null;

/** Every cell holds a number of its own. */
const numbered = ({ column, row }: Place): Value => row * 10 + column;

function result(text: string, spelling = german, read: (place: Place) => Value = nothing): number | string {
  const formula = parseFormula(text, spelling.decimal);
  if (!formula) return 'no formula';
  const value = evaluate(formula, read);
  return value instanceof Fault ? value.code : value;
}

describe('German and English', () => {
  test.each([
    ['12*2,80', 33.6],
    ['12*2.80', 33.6],
    ['SUMME(1,5;2)', 3.5],
    ['sum(B1:B3)', 33],
    ['SUMME(B1,B2)', 12],
    ['MITTELWERT(B1:B3)', 11],
    ['AVERAGE(B1;B3)', 11],
    ['MIN(B1:B3)+MAX(B1:B3)', 22],
    ['$B$2+b3', 32],
    ['-2*-3', 6],
    ['2-3-4', -5],
    ['24/4/2', 3],
    ['2+3*4', 14],
    ['(2+3)*4', 20],
    ['50%', 0.5],
    ['200*19%', 38],
    ['12 × 2,80 €', 33.6],
    [' 8 − 3 ', 5],
  ])('=%s', (text, value) => expect(result(text, german, numbered)).toBeCloseTo(value as number, 10));

  test('an English comma parts values', () => {
    expect(result('SUM(1,5)', fileSpelling)).toBe(6);
    expect(result('SUM(1.5,2)', fileSpelling)).toBe(3.5);
  });
});

describe('faults', () => {
  test.each([
    ['1/0', 'division'],
    ['MITTELWERT(A1:A3)', 'division'],
    ['WENN(1;2;3)', 'name'],
    ['Miete*2', 'name'],
    ['I1+1', 'reference'],
    ['A31', 'reference'],
    ['SUMME(A1:A99)', 'reference'],
    ['SUMME(A1:XFD1048576)', 'reference'],
    ['#BEZUG!+1', 'reference'],
    ['A1:A3', 'value'],
    ['SUMME()', 'syntax'],
  ])('=%s is %s', (text, code) => expect(result(text)).toBe(code));

  test.each(['', '+', '1+', '(1', '1)', '2 3', 'A1:', 'A1:3', 'SUMME(1;', '"x"', '1>2', '((((((((((('])(
    '"%s" is no formula',
    (text) => expect(result(text)).toBe('no formula'),
  );

  test('texts stop arithmetic, functions pass over them', () => {
    const read = ({ row }: Place): Value => (row === 0 ? 'Miete' : row);
    expect(result('A1+1', german, read)).toBe('value');
    expect(result('SUMME(A1:A3)', german, read)).toBe(3);
  });

  test('endless depth is refused, not crashed into', () => {
    expect(result(`${'('.repeat(240)}1${')'.repeat(240)}`)).toBe('no formula');
    expect(result(`${'-'.repeat(400)}1`)).toBe(1);
  });
});

/** A formula with its value, worked out beside it without any parser. */
interface Pair {
  readonly formula: Formula;
  readonly value: number | null;
}

const place = fc.record({ column: fc.nat(columnCount - 1), row: fc.nat(rowCount - 1) });
const fixed = { fixedColumn: fc.boolean(), fixedRow: fc.boolean() };
const reference: fc.Arbitrary<Reference> = fc.record({
  column: fc.nat(columnCount - 1),
  row: fc.nat(rowCount - 1),
  ...fixed,
});
const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);

function add(one: number | null, other: number | null, work: (a: number, b: number) => number): number | null {
  return one === null || other === null ? null : work(one, other);
}

const pairs = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    cents.map((value): Pair => ({ formula: { kind: 'number', value }, value })),
    reference.map((to): Pair => ({ formula: { kind: 'reference', to }, value: to.row * 10 + to.column })),
    fc.tuple(place, place, fc.record(fixed)).map(
      ([from, to, how]): Pair => ({
        formula: {
          kind: 'call',
          name: 'SUM',
          values: [{ kind: 'range', from: { ...from, ...how }, to: { ...to, ...how } }],
        },
        value: naiveSum(from, to),
      }),
    ),
    tie('pair').map(
      ({ formula, value }): Pair => ({
        formula: { kind: 'sign', sign: '-', of: formula },
        value: value === null ? null : 0 - value,
      }),
    ),
    tie('pair').map(
      ({ formula, value }): Pair => ({
        formula: { kind: 'percent', of: formula },
        value: value === null ? null : value / 100,
      }),
    ),
    fc.tuple(tie('pair'), tie('pair'), fc.constantFrom('+', '-', '*', '/')).map(
      ([left, right, operator]): Pair => ({
        formula: { kind: 'operation', operator, left: left.formula, right: right.formula },
        value: add(left.value, right.value, (a, b) => naive(operator, a, b)),
      }),
    ),
  ),
})).pair;

function naive(operator: '+' | '-' | '*' | '/', a: number, b: number): number {
  return operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : b === 0 ? Number.NaN : a / b;
}

function naiveSum(from: Place, to: Place): number {
  let sum = 0;
  for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row += 1) {
    for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column += 1) {
      sum += row * 10 + column;
    }
  }
  return sum;
}

describe('against an oracle', () => {
  test('every formula, written and read in both languages, has the value worked out beside it', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(german, fileSpelling), ({ formula, value }, spelling) => {
        const text = spellFormula(formula, spelling);
        fc.pre(text.length <= 500);
        const read = parseFormula(text, spelling.decimal);
        expect(read, text).toEqual(formula);
        const found = evaluate(formula, numbered);
        if (value === null || Number.isNaN(value) || !Number.isFinite(value)) return;
        expect(found, text).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('whatever is typed, reading ends with a formula or with none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'A1B2$:;,.()+-*/%# €ÄSUMME"=') }), (text) => {
        const formula = parseFormula(text, ',');
        if (formula) expect(parseFormula(spellFormula(formula, german), ',')).toEqual(formula);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('moving', () => {
  const moved = (text: string, change: (formula: Formula) => Formula) => {
    const formula = parseFormula(text, '.');
    return formula && spellFormula(change(formula), fileSpelling);
  };

  test.each([
    ['B1*2', 1, 2, 'C3*2'],
    ['$B1+B$1+$B$1', 1, 2, '$B3+C$1+$B$1'],
    ['SUM(B1:B3)', 0, 4, 'SUM(B5:B7)'],
    ['A1', -1, 0, '#REF!'],
    ['H30', 0, 1, '#REF!'],
  ])('%s copied by %i, %i', (text, columns, rows, after) =>
    expect(moved(text, (formula) => copiedFormula(formula, columns, rows))).toBe(after),
  );

  test.each([
    ['SUM(B4:B9)', 5, 'SUM(B4:B10)'],
    ['SUM(B4:B9)', 3, 'SUM(B5:B10)'],
    ['SUM(B4:B9)', 9, 'SUM(B4:B9)'],
    ['B6', 5, 'B7'],
  ])('%s with a row before row index %i', (text, row, after) =>
    expect(moved(text, (formula) => withRowInserted(formula, row))).toBe(after),
  );

  test.each([
    ['SUM(B4:B9)', 5, 'SUM(B4:B8)'],
    ['SUM(B4:B9)', 3, 'SUM(B4:B8)'],
    ['SUM(B4:B9)', 8, 'SUM(B4:B8)'],
    ['SUM(B4:B9)', 0, 'SUM(B3:B8)'],
    ['SUM(B4:B4)', 3, 'SUM(#REF!)'],
    ['B6', 5, '#REF!'],
  ])('%s without row index %i', (text, row, after) =>
    expect(moved(text, (formula) => withRowDeleted(formula, row))).toBe(after),
  );
});
