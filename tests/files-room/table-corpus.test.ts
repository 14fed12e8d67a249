import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../shared/files/table/read-table';
import type { TableFacts } from '../../shared/model/table';

type Cell = readonly [value: number | string | null, formula: string | null, format: string, decimals: number | null];

interface Entry {
  readonly file: string;
  readonly program: string;
  readonly outcome: TableFacts['outcome'];
  readonly cells?: Readonly<Record<string, Cell>>;
}

const folder = new URL('../files/table/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as {
  readonly files: readonly Entry[];
};

/** Computed values carry the rounding of their program. */
const rounded = (value: Cell[0]) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);

describe('spreadsheets by real programs', () => {
  test.each(manifest.files.map((entry): [string, Entry] => [`${entry.file}: ${entry.program}`, entry]))(
    '%s',
    async (_, { file, outcome, cells = {} }) => {
      const facts = await readTable(new Blob([readFileSync(new URL(file, folder))]));
      expect(facts.outcome).toBe(outcome);
      const found = facts.outcome === 'read' ? facts.cells : [];
      expect(
        Object.fromEntries(
          found.map(({ at, value, formula, format, decimals }) => [at, [rounded(value), formula, format, decimals]]),
        ),
      ).toEqual(cells);
    },
  );
});
