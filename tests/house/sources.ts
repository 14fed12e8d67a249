import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** A path from the project's folder, or a package. */
  readonly to: string;
  readonly local: boolean;
  /** `later`: opened by `import()` when it is used. */
  readonly kind: 'value' | 'type' | 'later';
}

/** Every source file below the given folders. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

const statement =
  /\b(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s*)?'([^']+)'|\bimport\(\s*[`']([^`']+)[`']\s*\)/g;

/** Every import of a file: static, re-exported, dynamic. */
export function importsOf(source: Source): Import[] {
  return [...codeOf(source).matchAll(statement)].map(([, type, fixed, later]) => {
    const target = (fixed ?? later ?? '').replace(/\?.*$/, '');
    const local = target.startsWith('.');
    return {
      from: source.path,
      to: local ? posix.join(dirname(source.path), target) : target,
      local,
      kind: later !== undefined ? 'later' : type !== undefined ? 'type' : 'value',
    };
  });
}

/** The file without comments, so that a word in a comment is no finding. */
export function codeOf({ text }: Source): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
