import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { inspectPdf } from '../../shared/files/inspect/inspect-pdf';
import type { Verdict } from '../../shared/model/criterion';
import type { PdfFacts } from '../../shared/model/pdf';
import { assess } from '../../shared/tasks/application-pdf/assess';
import { material } from '../../shared/tasks/application-pdf/material';
import { nodeWorld } from './node-world';

interface Entry {
  readonly file: string;
  readonly program: string;
  readonly variant: string;
  readonly seed: number;
  /** Criteria that must be missed; all others must not be. */
  readonly missed: readonly string[];
  readonly outcome?: PdfFacts['outcome'];
}

interface Manifest {
  readonly programs: Readonly<
    Record<string, { readonly keeps: 'structure' | 'text' | 'look'; readonly version: string }>
  >;
  readonly files: readonly Entry[];
}

const folder = new URL('../files/application-pdf/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;

interface Judged {
  readonly entry: Entry;
  readonly facts: PdfFacts;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

const judged: Judged[] = [];

async function judge(entry: Entry, bytes: Uint8Array<ArrayBuffer>): Promise<Judged> {
  const of = material(entry.seed);
  const facts = await inspectPdf(new Blob([bytes]), of.documents, nodeWorld, () => undefined);
  const findings = assess(of, [{ kind: 'file-handed-in', n: 1, at: 1, name: 'Bewerbung.pdf', facts }]);
  const verdicts = Object.fromEntries(findings.map(({ criterion, verdict }) => [criterion, verdict]));
  const result = { entry, facts, verdicts };
  judged.push(result);
  return result;
}

const read = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)));
const having = ({ verdicts }: Judged, verdict: Verdict) =>
  Object.keys(verdicts).filter((id) => verdicts[id] === verdict);

describe.each(Object.entries(manifest.programs))('%s', (program, { version }) => {
  const entries = manifest.files.filter((entry) => entry.program === program);

  test.each(entries.map((entry): [string, Entry] => [entry.variant, entry]))(`%s (${version})`, async (_, entry) => {
    const result = await judge(entry, read(entry.file));
    const pages = result.facts.outcome === 'read' ? result.facts.pages : result.facts;
    expect(having(result, 'missed'), JSON.stringify(pages)).toEqual(entry.missed);
    if (entry.variant === 'right') expect(having(result, 'not-seen')).toEqual([]);
  });
});

describe('odd files', () => {
  test.each(
    manifest.files.filter(({ program }) => program === 'odd').map((entry): [string, Entry] => [entry.variant, entry]),
  )('%s', async (_, entry) => {
    const result = await judge(entry, read(entry.file));
    expect(result.facts.outcome).toBe(entry.outcome);
    expect(having(result, 'missed')).toEqual(entry.missed);
  });

  test('60 MB: too heavy, and everything else still right', async () => {
    const [right] = manifest.files;
    if (!right) throw new Error('the corpus is empty');
    const result = await judge(
      { ...right, program: 'odd', variant: '60-mb' },
      withBallast(read(right.file), 60 * 1024 * 1024),
    );
    expect(having(result, 'missed')).toEqual(['size']);
    expect(having(result, 'not-seen')).toEqual([]);
  });
});

/** Bytes after the end of a PDF belong to no object; every reader looks for the end mark before them. */
function withBallast(pdf: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const heavy = new Uint8Array(size).fill(0x20);
  heavy.set(pdf);
  heavy.set(pdf.subarray(-1024), size - 1024);
  return heavy;
}

/** Rows: programs; columns: variants; `ok`, or what was missed wrongly (!) or not seen (?). */
afterAll(() => {
  const variants = [...new Set(judged.map(({ entry }) => entry.variant))];
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padEnd(16)).join('');
  const cellOf = (result: Judged) => {
    const wrong = having(result, 'missed').filter((id) => !result.entry.missed.includes(id));
    const open = result.entry.program === 'odd' ? [] : having(result, 'not-seen');
    return wrong.length ? `!${wrong.join()}` : open.length ? `?${open.join()}` : 'ok';
  };
  const rows = [...Object.keys(manifest.programs), 'odd'].map((program) =>
    line([
      program.padEnd(20),
      ...variants.map((variant) => {
        const result = judged.find(({ entry }) => entry.program === program && entry.variant === variant);
        return result ? cellOf(result) : '';
      }),
    ]),
  );
  console.info([line([''.padEnd(20), ...variants]), ...rows].join('\n'));
});
