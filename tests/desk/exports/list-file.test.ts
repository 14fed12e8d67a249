import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WantedList } from '../../../shared/desk/desk-door';
import { decisionsOf } from '../../../shared/desk/exports/decided';
import { listTable, listText } from '../../../shared/desk/exports/list-table';
import type { LongTable } from '../../../shared/exchange/spreadsheet/export-table';
import { tableCsv } from '../../../shared/exchange/spreadsheet/table-csv';
import { type TableEnding, tableFile } from '../../../shared/exchange/spreadsheet/table-file';
import { loadWordsIn, wordsIn } from '../../../shared/i18n/words';
import { memoryShelf } from '../../../shared/store/memory-shelf';
import { checkOf } from '../../pages/coach/people';
import { course, deskOn, filesFor, keyOf, never, untold } from '../desk-at-hand';
import { waitingByHand } from './waiting-by-hand';

const about = { name: 'Spalten', column: 'Spalte', meaning: 'Bedeutung', notes: [] };
const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the list as the desk writes it', () => {
  const wanted = (ending: TableEnding): WantedList => {
    const module: Parameters<typeof listText>[1]['module'] = (id) => wordsIn('common', 'de')(`module.${id}`);
    return { text: listText(course, { say: wordsIn('coach-exports', 'de'), module }), about, ending };
  };
  beforeAll(() => loadWordsIn('de', ['coach-exports', 'common']));

  test('holds the lines of the overview in their order, with what is decided', async () => {
    const key = await keyOf(1);
    const door = await deskOn(memoryShelf(), key);
    await door.importFiles(await filesFor([3, 1, 2, 0], key), untold, never);
    const decision = waitingByHand(course.id);
    await door.changeDossiers([{ check: checkOf(1), change: 'decide', decision }]);
    const overview = await door.overview(course, never);
    const lines = Array.from({ length: overview.count }, (_, at) => overview.line(at));
    const table = listTable(decisionsOf(lines, await door.dossiers(), course), course, wanted('csv').text);

    const csv = text(await door.listFile(course, wanted('csv'), untold, never));
    expect(csv).toBe(tableCsv({ ...table, rows: [...table.rows] }));
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv).toContain("'=1+1 im Herbst");
    const sheet = text(
      unzipSync(await door.listFile(course, wanted('xlsx'), untold, never))['xl/worksheets/sheet1.xml'],
    );
    expect(sheet.match(/<row /g)).toHaveLength(5);
    expect(sheet.match(/Person \d/g)).toEqual(lines.map(({ name }) => name));
  });
});

describe('a long table', () => {
  const count = 60_000;
  /** Tells each row that is made. */
  const table = (made: (row: number) => void): LongTable => ({
    title: 'Liste',
    columns: [
      { title: 'Name', meaning: 'Name', width: 10 },
      { title: 'Zahl', meaning: 'Zahl', width: 10 },
    ],
    rows: {
      length: count,
      *[Symbol.iterator]() {
        for (let row = 0; row < count; row++) {
          made(row);
          yield [
            { kind: 'text', text: `Jürgen ${row} مريم` },
            { kind: 'number', value: row, decimals: 0 },
          ];
        }
      },
    },
  });

  test.each(['xlsx', 'csv'] as const)(
    'is written piece by piece as %s, and nothing is lost between',
    async (ending) => {
      const rowsAtBreath: number[] = [];
      let made = 0;
      const bytes = await tableFile(
        table((row) => {
          made = row;
        }),
        about,
        ending,
        async () => void rowsAtBreath.push(made),
      );
      expect(rowsAtBreath.length).toBeGreaterThan(1);
      expect(Math.max(...rowsAtBreath.map((at, breath) => at - (rowsAtBreath[breath - 1] ?? 0)))).toBeLessThan(count);
      const whole = ending === 'csv' ? text(bytes) : text(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
      expect(whole.match(/Jürgen \d+ مريم/g)).toEqual(Array.from({ length: count }, (_, row) => `Jürgen ${row} مريم`));
      if (ending === 'xlsx') expect(whole).toContain(`<autoFilter ref="A1:B${count + 1}"/>`);
    },
  );

  test('ends where it is stopped', async () => {
    let made = 0;
    const stopped = tableFile(
      table((row) => {
        made = row;
      }),
      about,
      'xlsx',
      () => Promise.reject(new Error('stopped')),
    );
    await expect(stopped).rejects.toThrow('stopped');
    expect(made).toBeLessThan(count / 2);
  });
});
