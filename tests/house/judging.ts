import { importsOf, type Source } from './sources';

const roots = /^shared\/tasks\/[^/]+\/(task|material|assess|samples)\.ts$/;

/**
 * Everything that the judging half of a task reaches inside its own folder. It runs in the coach's desk, in tests and in
 * the statistics, where there is no screen; whatever else lies in the folder belongs to the View.
 */
export function judgingFiles(sources: readonly Source[]): ReadonlySet<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set<string>();
  const visit = (path: string) => {
    const source = byPath.get(path);
    if (!source || found.has(path)) return;
    found.add(path);
    const folder = path.split('/').slice(0, 3).join('/');
    for (const { to } of importsOf(source)) {
      if (to.startsWith(`${folder}/`)) for (const ending of ['.ts', '.tsx']) visit(to + ending);
    }
  };
  for (const path of byPath.keys()) if (roots.test(path)) visit(path);
  return found;
}
