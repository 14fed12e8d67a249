import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../shared/files/table/read-table';
import type { Seen } from '../../shared/model/observation';
import type { TableCell, TableFacts } from '../../shared/model/table';
import { assess, type CriterionId } from '../../shared/tasks/budget-table/assess';
import { type BudgetTableMaterial, material } from '../../shared/tasks/budget-table/material';
import { samples } from '../../shared/tasks/budget-table/samples';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const anySeed = fc.integer({ min: 0, max: 0xffffffff });
type Log = readonly Seen<'table-handed-in'>[];

function judge(from: BudgetTableMaterial, facts: TableFacts): Record<CriterionId, string> {
  return verdicts(from, [{ n: 3, at: 1, kind: 'table-handed-in', name: 'a.xlsx', facts }]);
}

function verdicts(from: BudgetTableMaterial, log: Log): Record<CriterionId, string> {
  const found = assess(from, log).map(({ criterion, verdict }) => [criterion, verdict]);
  return Object.fromEntries(found) as Record<CriterionId, string>;
}

const inFile = (cells: TableCell[], format: 'xlsx' | 'ods' | 'csv' = 'xlsx'): TableFacts => ({
  outcome: 'read',
  bytes: 1,
  format,
  cells,
});
const text = (at: string, value: string): TableCell => ({ at, value, formula: null, format: 'text', decimals: null });
const euro = { format: 'currency', decimals: 2 } as const;

/** A right table with its amounts from B4 down and the total right below. */
function rightCells({ items, total }: BudgetTableMaterial, sum?: Partial<TableCell>): TableCell[] {
  const last = 3 + items.length;
  return [
    ...items.map(({ right }, at): TableCell => ({ at: `B${4 + at}`, value: right / 100, formula: null, ...euro })),
    text(`A${last + 1}`, 'Summe'),
    { at: `B${last + 1}`, value: total / 100, formula: `SUM(B4:B${last})`, ...euro, ...sum },
  ];
}

describe('material', () => {
  test('has one missing and one wrong amount, and can be solved, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const { items, ticket, corrected, total } = material(seed);
      expect(items.filter(({ listed }) => listed === null).map(({ id }) => id)).toEqual(['travel']);
      expect(items.filter(({ listed, right }) => listed !== null && listed !== right).map(({ id }) => id)).toEqual([
        corrected,
      ]);
      expect(items.find(({ id }) => id === 'travel')?.right).toBe(ticket.trips * ticket.price);
      expect(items.every(({ listed, right }) => right > 0 && (listed ?? 1) > 0)).toBe(true);
      expect(items.reduce((sum, { right }) => sum + right, 0)).toBe(total);
      expect(items.some(({ right }) => right % 100 === 0)).toBe(true);
    }
  });

  test('is the same for the same seed', () => expect(material(11)).toEqual(material(11)));
});

describe('judging', () => {
  test('every sample gets what it expects, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const made = material(seed);
      for (const { name, observations, expected } of samples(made)) {
        expect(verdicts(made, observations as Log), name).toEqual(expected);
      }
    }
  });

  const totalWords = fc.constantFrom(
    'Summe',
    'SUMME:',
    'Gesamt',
    'Ausgaben gesamt',
    'Gesamtkosten',
    'Total',
    'Zusammen',
    'Sum',
    'Endbetrag',
  );
  const shown = fc.constantFrom<Pick<TableCell, 'format' | 'decimals'>>(
    euro,
    { format: 'number', decimals: 2 },
    { format: 'currency', decimals: null },
  );

  test('a right table is all met wherever it stands and however the total is worked out', () => {
    const places = fc.record({ column: fc.constantFrom('B', 'C', 'H', 'AA'), row: fc.integer({ min: 2, max: 200 }) });
    const how = fc.constantFrom(
      'range',
      'apart',
      'plus',
      'dollar',
      'sheet',
      'name',
      'subtotal',
      'pointing',
      'whole',
      'lower',
    );
    fc.assert(
      fc.property(
        anySeed,
        places,
        how,
        totalWords,
        shown,
        fc.boolean(),
        (seed, { column, row }, way, word, look, shuffled) => {
          const { items, total } = material(seed);
          const order = shuffled ? items.toReversed() : items;
          const names = order.map((_, at) => `${column}${row + at}`);
          const last = row + order.length;
          const cells: TableCell[] = [
            ...order.map(
              ({ right }, at): TableCell => ({ at: names[at] ?? 'B1', value: right / 100, formula: null, ...look }),
            ),
            text(`A${last}`, word),
            { at: `${column}${last}`, value: total / 100, formula: formulaBy(way, names, column), ...look },
            { at: 'AC400', value: total / 100, formula: `SUM(${names[0]}:${names.at(-1)})`, ...look },
          ];
          const kept = way === 'pointing' ? cells : cells.slice(0, -1);
          expect(judge(material(seed), inFile(kept)), way).toEqual({
            'sum-formula': 'met',
            'right-total': 'met',
            format: 'met',
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  function formulaBy(way: string, names: readonly string[], column: string): string {
    const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
    const ways: Readonly<Record<string, string>> = {
      range: `SUM(${first}:${last})`,
      apart: `SUM(${names.join(';')})`,
      plus: names.join('+'),
      dollar: `SUM($${column}$${first.slice(column.length)}:${last})`,
      sheet: `SUM('Meine Ausgaben'!${first}:${last})`,
      name: 'SUM(Betraege)',
      subtotal: `SUBTOTAL(9,${first}:${last})`,
      pointing: 'AC400',
      whole: `SUM(${column}:${column})/2`,
      lower: `round(sum(${first.toLowerCase()}:${last.toLowerCase()}),2)`,
    };
    return ways[way] ?? '';
  }

  test('a total in another language, or without any word, is found below the amounts', () => {
    const made = material(4);
    const cells = rightCells(made).map((cell) => (cell.value === 'Summe' ? { ...cell, value: 'Разом' } : cell));
    expect(judge(made, inFile(cells))['sum-formula']).toBe('met');
    const wrong = cells.map((cell) => (cell.formula ? { ...cell, value: 1, formula: null } : cell));
    expect(judge(made, inFile(wrong))).toMatchObject({ 'right-total': 'missed', 'sum-formula': 'missed' });
  });

  test('the travel costs may be worked out in cells of their own', () => {
    const made = material(8);
    const { trips, price } = made.ticket;
    const aside: TableCell[] = [
      { at: 'D1', value: trips, formula: null, format: 'general', decimals: null },
      { at: 'E1', value: price / 100, formula: null, format: 'general', decimals: null },
      { at: 'F1', value: (trips * price) / 100, formula: 'D1*E1', format: 'general', decimals: null },
    ];
    expect(Object.values(judge(made, inFile([...rightCells(made), ...aside])))).toEqual(['met', 'met', 'met']);
  });

  test.each([
    ['numbers in a formula', { formula: '1+2+3' }, { 'sum-formula': 'missed' }],
    ['a formula without its value', { value: null }, { 'right-total': 'not-seen', 'sum-formula': 'met' }],
    ['an error', { value: '#NAME?' }, { 'right-total': 'missed', 'sum-formula': 'met' }],
    ['the total as text', { value: null, formula: null }, { 'sum-formula': 'missed' }],
    ['no decimals', { decimals: 0 }, { format: 'missed', 'right-total': 'met' }],
    ['as a date', { format: 'date' as const, decimals: null }, { format: 'missed', 'right-total': 'met' }],
    ['the greatest instead of the sum', { formula: 'MAX(B4:B10)', value: 500 }, { 'sum-formula': 'missed' }],
  ])('%s', (_, total, expected) => {
    const made = material(5);
    expect(judge(made, inFile(rightCells(made, total)))).toMatchObject(expected);
  });

  test('amounts typed as text with two decimals show them', () => {
    const made = material(6);
    const cells = rightCells(made).map(
      (cell): TableCell =>
        typeof cell.value === 'number' && cell.formula === null
          ? text(cell.at, `${cell.value.toFixed(2).replace('.', ',')} €`)
          : cell,
    );
    expect(judge(made, inFile(cells)).format).toBe('met');
  });

  test('nothing in a CSV file makes formula or format missed', () => {
    fc.assert(
      fc.property(anySeed, fc.constantFrom<TableCell['format']>('general', 'number', 'text'), (seed, format) => {
        const made = material(seed);
        const cells = rightCells(made, { formula: null }).map((cell) => ({ ...cell, format, decimals: null }));
        const found = judge(made, inFile(cells, 'csv'));
        expect(found['right-total']).toBe('met');
        expect([found['sum-formula'], found.format]).not.toContain('missed');
      }),
    );
  });

  test.each(['empty', 'not-a-table', 'locked', 'damaged', 'too-large', 'unsafe', 'too-slow'] as const)(
    'a file that is %s blames nobody',
    (outcome) =>
      expect(Object.values(judge(material(1), { outcome, bytes: 1 }))).toEqual(['not-seen', 'not-seen', 'not-seen']),
  );

  test('whatever cells come, judging ends, and the right total is right', () => {
    const cell = fc.record({
      at: fc
        .tuple(fc.constantFrom('A', 'B', 'XFD'), fc.integer({ min: 1, max: 50 }))
        .map(([column, row]) => column + row),
      value: fc.oneof(
        fc.double({ noNaN: true }),
        fc.string(),
        fc.constant(null),
        fc.constantFrom('Summe', '1.2.3', '#DIV/0!'),
      ),
      formula: fc.oneof(fc.constant(null), fc.string(), fc.constantFrom('A1', 'B1', 'SUM(A1:B9)', 'A1:XFD1048576')),
      format: fc.constantFrom<TableCell['format']>('general', 'currency', 'text'),
      decimals: fc.constantFrom(null, 0, 2),
    });
    fc.assert(
      fc.property(anySeed, fc.array(cell, { maxLength: 30 }), (seed, cells) => {
        const made = material(seed);
        judge(made, inFile(cells));
        const right: TableCell = { at: 'Z60', value: made.total / 100, formula: null, ...euro };
        expect(judge(made, inFile([...cells, right]))['right-total']).toBe('met');
      }),
    );
  });

  test('the table handed in last counts', () => {
    const made = material(3);
    const [perfect, ...others] = samples(made).map(({ observations }) => observations as Log);
    expect(Object.values(verdicts(made, [...others.flat(), ...(perfect ?? [])]))).toEqual(['met', 'met', 'met']);
  });
});

interface Manifest {
  readonly seed: number;
  readonly files: readonly {
    readonly file: string;
    readonly program: string;
    readonly expected: Record<CriterionId, string>;
  }[];
}

const folder = 'tests/files/budget-table';
const corpus = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;

test.each(corpus.files)('$file of $program', async ({ file, expected }) => {
  const facts = await readTable(new Blob([readFileSync(`${folder}/${file}`)]));
  expect(judge(material(corpus.seed), facts)).toEqual(expected);
});
