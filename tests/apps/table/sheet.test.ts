import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyFrom } from '../../../shared/apps/history';
import { valuesOf } from '../../../shared/apps/table/calculate';
import { withCells } from '../../../shared/apps/table/change-sheet';
import { copied, pasted, pastedText } from '../../../shared/apps/table/clipboard';
import { Fault } from '../../../shared/apps/table/formula/evaluate';
import { spellingIn } from '../../../shared/apps/table/formula/spelling';
import { gridKey } from '../../../shared/apps/table/grid-key';
import { pointedAt, pointedTo } from '../../../shared/apps/table/pointing';
import { nameOf, only, placesIn, selectionOf } from '../../../shared/apps/table/selection';
import {
  cellAt,
  emptyCell,
  general,
  restoredTable,
  type Sheet,
  type TableWork,
} from '../../../shared/apps/table/sheet';
import { shown } from '../../../shared/apps/table/shown';
import { proposedSum } from '../../../shared/apps/table/sum-above';
import { afterStep, type TableStep } from '../../../shared/apps/table/table-step';
import { cellTyped, typedOf } from '../../../shared/apps/table/typed';
import { type Place, placeOf } from '../../../shared/files/table/cell';

const german = spellingIn('de');
const at = (name: string): Place => placeOf(name) ?? { column: 0, row: 0 };

/** A sheet made by typing. */
function typedSheet(cells: Readonly<Record<string, string>>): Sheet {
  return Object.entries(cells).reduce<TableWork>(
    (work, [name, typed]) => afterStep(work, { kind: 'write', place: at(name), typed, spelling: german }),
    historyFrom<Sheet>({}),
  ).now;
}

const valueIn = (sheet: Sheet, name: string) => valuesOf(sheet)(at(name));
const shownIn = (sheet: Sheet, name: string) => shown(valueIn(sheet, name), cellAt(sheet, at(name)).format, 'de');
const plainSpaces = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('typing', () => {
  test.each([
    ['45', 45, '45'],
    ['45,5', 45.5, '45,5'],
    ['45,00', 45, '45,00'],
    ['45.50', 45.5, '45,50'],
    ['45,00 €', 45, '45,00 €'],
    ['1.234,50', 1234.5, '1.234,50'],
    ['€ 12', 12, '12 €'],
    ['19 %', 0.19, '19 %'],
    ['-3', -3, '-3'],
    ['12.3.2027', 46458, '12.03.2027'],
    ['2027-03-12', 46458, '12.03.2027'],
    ['Miete', 'Miete', 'Miete'],
    ["'=1+1", '=1+1', '=1+1'],
    ['31.2.2027', '31.2.2027', '31.2.2027'],
  ])('%s', (typed, value, text) => {
    const sheet = typedSheet({ B2: typed });
    expect(valueIn(sheet, 'B2')).toBe(value);
    expect(plainSpaces(shownIn(sheet, 'B2'))).toBe(text);
  });

  test('a format that was set stays, and a text cell takes everything as text', () => {
    const euro = { ...emptyCell, format: { kind: 'currency', decimals: 2 } } as const;
    expect(cellTyped('45', euro, german)).toMatchObject({ content: { value: 45 }, format: { kind: 'currency' } });
    const text = { ...emptyCell, format: { kind: 'text', decimals: 2 } } as const;
    expect(cellTyped('=1', text, german).content).toEqual({ kind: 'text', text: '=1' });
  });

  test('a formula takes the format of the first amount it refers to', () => {
    const sheet = typedSheet({ B2: '45,00 €', B3: '5', B4: '=SUMME(B2:B3)' });
    expect(plainSpaces(shownIn(sheet, 'B4'))).toBe('50,00 €');
  });

  test('editing a cell and leaving it as it is changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => `${cents / 100}`.replace('.', ',')),
          fc.string(),
          fc.constantFrom('=B2*2,5', '=SUMME(A1:A3;2)', "'12", '19 %', '0,5 %', '1.1.2027', '= 1 +'),
        ),
        (typed) => {
          const cell = cellTyped(typed, emptyCell, german);
          expect(cellTyped(typedOf(cell, german), cell, german)).toEqual(cell);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('calculating', () => {
  test('formulas follow each other, in any order of typing', () => {
    const sheet = typedSheet({ B4: '=B3*2', B3: '=SUMME(B1:B2)', B2: '2,5', B1: '1' });
    expect(valueIn(sheet, 'B4')).toBe(7);
  });

  test.each([{ A1: '=A1' }, { A1: '=B1', B1: '=A1+1' }, { A1: '=SUMME(A1:A3)' }] as Record<string, string>[])(
    'a circle is told: %o',
    (cells) => expect(valueIn(typedSheet(cells), 'A1')).toEqual(new Fault('cycle')),
  );

  test('what was not understood stays as it was typed', () => {
    const sheet = typedSheet({ A1: '=SUMME(B1' });
    expect(valueIn(sheet, 'A1')).toEqual(new Fault('syntax'));
    expect(typedOf(cellAt(sheet, at('A1')), german)).toBe('=SUMME(B1');
  });
});

describe('steps', () => {
  const places = fc.record({ column: fc.nat(7), row: fc.nat(29) });
  const marked = fc.tuple(places, places).map(([one, to]) => placesIn({ at: one, to }));
  const steps: fc.Arbitrary<TableStep> = fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      place: places,
      typed: fc.constantFrom('1', '2,50 €', 'x', '', '=A1+B2', '=SUMME(A1:B3)', '=1/0'),
      spelling: fc.constant(german),
    }),
    fc.record({ kind: fc.constantFrom('clear' as const, 'bold' as const, 'fill-down' as const), places: marked }),
    fc.record({ kind: fc.constant('decimals' as const), places: marked, by: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ kind: fc.constantFrom('insert-row' as const, 'delete-row' as const), row: fc.nat(29) }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
  );

  test('whatever is done, the work can be kept and every cell calculated', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 20 }), (list) => {
        const work = list.reduce(afterStep, historyFrom<Sheet>({}));
        expect(restoredTable(structuredClone(work), {})).toEqual(work);
        const valueAt = valuesOf(work.now);
        for (const place of placesIn({ at: at('A1'), to: at('H30') })) valueAt(place);
      }),
      { numRuns: 200 },
    );
  });

  test('undo brings back what was there before', () => {
    fc.assert(
      fc.property(steps, (step) => {
        const before = historyFrom(typedSheet({ A1: '1', B2: '2', B3: '=A1+B2' }));
        const after = afterStep(before, step);
        if (after !== before) expect(afterStep(after, { kind: 'undo' }).now).toEqual(before.now);
      }),
    );
  });

  test('a draft that does not fit gives the start', () => {
    const start = typedSheet({ A1: 'x' });
    for (const kept of [undefined, {}, { now: { I99: emptyCell }, past: [], future: [] }]) {
      expect(restoredTable(kept, start)).toEqual(historyFrom(start));
    }
  });

  test('a row comes in and goes again; nothing falls off the end', () => {
    const sheet = typedSheet({ B1: '1', B2: '2', B3: '=SUMME(B1:B2)' });
    const work = afterStep(historyFrom(sheet), { kind: 'insert-row', row: 1 });
    expect(typedOf(cellAt(work.now, at('B4')), german)).toBe('=SUMME(B1:B3)');
    expect(afterStep(work, { kind: 'delete-row', row: 1 }).now).toEqual(sheet);
    const full = historyFrom(typedSheet({ A30: 'x' }));
    expect(afterStep(full, { kind: 'insert-row', row: 0 })).toBe(full);
  });

  test('filling down and pasting move what formulas refer to', () => {
    const sheet = typedSheet({ A1: '2', A2: '3', B1: '=A1*10' });
    const filled = afterStep(historyFrom(sheet), {
      kind: 'fill-down',
      places: placesIn({ at: at('B1'), to: at('B2') }),
    });
    expect(valueIn(filled.now, 'B2')).toBe(30);
    const block = copied(sheet, only(at('B1')), 'de');
    expect(block.text).toBe('20');
    expect(valueIn(withCells(sheet, pasted(block, only(at('B2')))), 'B2')).toBe(30);
  });

  test('text of another program becomes cells', () => {
    const sheet = withCells({}, pastedText('Miete\t450,00 €\r\nBus\t33,60\r\n', {}, only(at('A2')), german));
    expect(valueIn(sheet, 'B2')).toBe(450);
    expect(valueIn(sheet, 'B3')).toBe(33.6);
    expect(cellAt(sheet, at('A4'))).toEqual({ ...emptyCell, format: general });
  });
});

describe('marking and pointing', () => {
  test.each([
    ['b7', 'B7'],
    [' B4 : B9 ', 'B4:B9'],
    ['$b$4-b9', 'B4:B9'],
  ])('%s', (typed, name) => {
    const selection = selectionOf(typed);
    expect(selection && nameOf(selection)).toBe(name);
  });
  test.each(['', 'I1', 'A31', 'B', '7', 'A1:B2:C3', 'Miete'])('"%s" marks nothing', (typed) =>
    expect(selectionOf(typed)).toBeNull(),
  );

  test('cells go into a formula where one can follow, and draw out to ranges', () => {
    const editing = { place: at('B9'), text: '=SUMME(', where: 'cell', pointed: null } as const;
    const first = pointedAt(editing, 7, at('B1'));
    expect(first?.text).toBe('=SUMME(B1');
    expect(first && pointedAt(first, 9, at('B2'))?.text).toBe('=SUMME(B2');
    expect(first && pointedTo(first, at('B5')).text).toBe('=SUMME(B1:B5');
    expect(pointedAt({ ...editing, text: '=5' }, 2, at('B1'))).toBeNull();
    expect(pointedAt({ ...editing, text: 'Miete' }, 5, at('B1'))).toBeNull();
  });

  test('the sum button proposes the numbers above, else those beside, else none', () => {
    const sheet = typedSheet({ A2: 'x', B2: '1', B3: '2', C5: '3', D5: '4' });
    expect(proposedSum(sheet, at('B4'), german)).toBe('=SUMME(B2:B3)');
    expect(proposedSum(sheet, at('E5'), german)).toBe('=SUMME(C5:D5)');
    expect(proposedSum(sheet, at('H9'), german)).toBe('=SUMME(');
  });

  const free = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  test('Tab, Escape and browser shortcuts are not taken from anybody', () => {
    for (const key of ['Tab', 'Escape', 'F5', 'Shift']) expect(gridKey({ ...free, key })).toBeNull();
    for (const key of ['c', 'v', 'x', 'p', 'f']) expect(gridKey({ ...free, key, ctrlKey: true })).toBeNull();
    expect(gridKey({ ...free, key: 'ß' })).toEqual({ kind: 'type', text: 'ß' });
  });
});
