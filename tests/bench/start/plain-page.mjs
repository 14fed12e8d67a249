import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builds } from '../../../pwa/serve/builds.mjs';
import { serve } from '../../../pwa/serve/server.mjs';
import { wordsOnTheWay } from './visits.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Serves a copy of the built PWA with `plain.html` beside it: the words of every screen up to the first question, as
 * headings, paragraphs and native choices, without style or script. `site.restart` serves the same again.
 */
export async function withPlainPage(work) {
  const folder = await mkdtemp(join(tmpdir(), 'start-bench-'));
  await cp(root + builds.pwa, folder, { recursive: true });
  try {
    const first = await serve(folder, 0);
    await writeFile(join(folder, 'plain.html'), plainPage(await wordsOnTheWay(first.address)));
    await first.stop();
    await work({ serve: () => serve(folder, 0) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function plainPage(screens) {
  const body = screens.map(({ lines, choices }) => {
    const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`);
    const options = choices.map((choice) => `<label><input type="radio" name="answer">${escaped(choice)}</label>`);
    return [...paragraphs, ...options].join('\n');
  });
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Probefahrt</title><main data-page="check-estimate">${body.join('\n')}<button type="button">Weiter</button></main></html>`;
}
