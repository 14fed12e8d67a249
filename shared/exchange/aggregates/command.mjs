/**
 * npm run aggregate -- a.csv b.csv > together.csv
 * Adds files of anonymous figures from several Jobcenters. Uses the same code as the coach desk's page.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runnerImport } from 'vite';

const paths = process.argv.slice(2);
if (paths.length === 0) fail('usage: npm run --silent aggregate -- a.csv b.csv > together.csv');

const { module } = await runnerImport(new URL('merge-texts.ts', import.meta.url).pathname);
const answer = module.mergedTexts(paths.map((path) => ({ name: basename(path), text: textOf(path) })));
if (answer.ok) process.stdout.write(answer.csv);
else if (answer.problem === 'unreadable') fail(`${answer.name}: no file of Probefahrt figures (line ${answer.line})`);
else
  fail(
    answer.overlaps
      .map(({ quarter, jobcenter }) => `${jobcenter} ${quarter}: in several files with different figures`)
      .join('\n'),
  );

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fail(`${path}: cannot be read`);
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
