import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../shared/files/archive/read-archive';
import type { ArchiveFacts } from '../../shared/model/archive';

interface Entry {
  readonly file: string;
  readonly program: string;
  readonly outcome: ArchiveFacts['outcome'];
  readonly paths?: readonly string[];
}

interface Manifest {
  /** The material's files by their SHA-256. */
  readonly material: Readonly<Record<string, { readonly name: string; readonly path: string }>>;
  readonly files: readonly Entry[];
}

const folder = new URL('../files/archive/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
const known = new Map(Object.entries(manifest.material).map(([hash, { name }]) => [hash, name]));
const materialAt = new Map(Object.values(manifest.material).map(({ name, path }) => [path, name]));

describe('archives by real programs', () => {
  test.each(manifest.files.map((entry): [string, Entry] => [`${entry.file}: ${entry.program}`, entry]))(
    '%s',
    async (_, { file, outcome, paths = [] }) => {
      const bytes = readFileSync(new URL(file, folder));
      const facts = await readArchive(new Blob([bytes]), known);
      expect(facts.outcome).toBe(outcome);
      expect(facts.bytes).toBe(bytes.length);
      const files = facts.outcome === 'read' ? facts.files : [];
      expect(files.map(({ path }) => path).toSorted()).toEqual(paths);
      for (const { path, material } of files) expect(material).toBe(materialAt.get(path) ?? null);
    },
  );
});
