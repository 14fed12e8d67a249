import { readdir, readFile } from 'node:fs/promises';

/**
 * Memory of a browser's pages and workers as the system counts it (proportional set size), in MB. Linux only; null
 * elsewhere.
 * @param {string} profile folder that the browser was started on
 */
export async function renderersOf(profile) {
  const ids = await readdir('/proc').catch(() => null);
  if (ids === null) return null;
  const processes = await Promise.all(ids.filter((id) => /^\d+$/.test(id)).map(processOf));
  const main = processes.find(({ words }) => isMain(words, profile));
  if (!main) return null;
  const below = (id) => processes.filter(({ parent }) => parent === id).flatMap((one) => [one, ...below(one.id)]);
  const renderers = below(main.id).filter(({ words }) => words.includes('--type=renderer'));
  const sizes = await Promise.all(renderers.map(({ id }) => sizeOf(id)));
  return sizes.reduce((sum, one) => sum + one, 0) / 1024;
}

const isMain = (words, profile) =>
  words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));

async function processOf(id) {
  const [words, stat] = await Promise.all(
    ['cmdline', 'stat'].map((name) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '')),
  );
  // The name in brackets may hold anything; after it come state and parent.
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '';
  // A forked renderer writes its own command line, with spaces.
  return { id, parent, words: words.split(/[\0 ]/) };
}

/** Kilobytes. */
async function sizeOf(id) {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(rollup.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0);
}
