/**
 * Makes the corpus of this folder anew: the product's own material, put together by real programs, right and wrong.
 * Run from the project's folder: `node tests/files/application-pdf/make.mjs [variant …]`; without a variant, all are made.
 * Needs the programs of `programs.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProduct } from './product.mjs';
import { leftovers, print, programs } from './programs.mjs';
import { arranged, variants } from './variants.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const isWanted = (variant) => wanted.length === 0 || wanted.includes(variant);
const product = await loadProduct();

/** Smaller than the office scanner's pictures, so that the corpus stays small. */
const scanner = { dpi: 150, quality: 0.5 };

/** Writes the papers of one seed. @returns the file of each, and how the scan lies */
async function writeSources(seed, dir) {
  const files = {};
  let scanTurn = 0;
  for (const document of product.material(seed).documents) {
    const pages = document.pages.map((page) => ({ ...page, grain: Math.min(page.grain ?? 0, 0.15) }));
    const [first, second] = pages;
    const paper = first.render === 'image' ? 'scan' : second?.number === '' ? 'double' : document.id;
    if (first.render === 'image') scanTurn = first.turn;
    files[paper] = join(dir, document.fileName);
    writeFileSync(files[paper], await product.makeDocument({ ...document, pages }, product.nodeWorld, scanner));
  }
  files.foreign = join(dir, 'foreign.pdf');
  const lines = ['Fahrplan', ...Array.from({ length: 20 }, (_, at) => `Linie ${at + 1}: Abfahrt ${6 + (at % 14)}.${10 + at} Uhr, Gleis ${1 + (at % 4)}`)];
  await print(lines.map((line) => `<p style="font:14px sans-serif">${line}</p>`).join(''), files.foreign);
  return { files, scanTurn };
}

/** Our own PDF desk as one more program. */
function desk(size) {
  return async (pages, out) => {
    const sources = pages.map(({ file }) => new Uint8Array(readFileSync(file)));
    const order = pages.map(({ page, turn }, source) => ({ source, page: page - 1, turn }));
    writeFileSync(out, await product.mergePages({ sources, pages: order, size }, product.nodeWorld));
  };
}

const pdfLib = JSON.parse(readFileSync('node_modules/pdf-lib/package.json', 'utf8'));
const ownPrograms = ['original', 'small'].map((size) => ({
  id: `pdf-lib-${size}`,
  keeps: 'structure',
  version: () => `${pdfLib.name} ${pdfLib.version}`,
  merge: desk(size),
}));

/** A program that sets pages upright by itself has put the person's slip right: what counts is what the eye sees. */
function missedBy(program, variant) {
  return program.putsRight?.includes(variant.id) ? [] : variant.missed;
}

async function makeFiles(program, seed) {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-'));
  const { files, scanTurn } = await writeSources(seed, dir);
  mkdirSync(join(folder, program.id), { recursive: true });
  const entries = [];
  for (const variant of variants) {
    const file = `${program.id}/${variant.id}.pdf`;
    const pages = arranged(variant, scanTurn).map((each) => ({ ...each, file: files[each.paper] }));
    if (isWanted(variant.id)) await program.merge(pages, join(folder, file), dir);
    for (const name of leftovers(dir)) rmSync(join(dir, name));
    entries.push({ file, program: program.id, variant: variant.id, seed, pages: variant.pages, missed: missedBy(program, variant) });
  }
  rmSync(dir, { recursive: true });
  return entries;
}

/** Files that no page can be read from, and one that only forbids printing. */
function writeOdd() {
  mkdirSync(join(folder, 'odd'), { recursive: true });
  const right = join(folder, 'qpdf/right.pdf');
  const out = (name) => join(folder, 'odd', `${name}.pdf`);
  execFileSync('qpdf', ['--encrypt', 'geheim', 'geheim', '256', '--', right, out('password')]);
  execFileSync('qpdf', ['--encrypt', '', 'geheim', '256', '--print=none', '--', right, out('print-forbidden')]);
  writeFileSync(out('not-a-pdf'), execFileSync('sh', ['-c', `cd ${folder} && tar czf - variants.mjs`]));
  writeFileSync(out('empty'), '');
  writeFileSync(out('cut-off'), readFileSync(right).subarray(0, 900));
}

function oddEntries(seed) {
  const odd = (name, missed, outcome) => ({ file: `odd/${name}.pdf`, program: 'odd', variant: name, seed, outcome, missed });
  return [
    odd('password', ['one-pdf'], 'locked'),
    odd('print-forbidden', [], 'read'),
    odd('not-a-pdf', ['one-pdf'], 'not-a-pdf'),
    odd('empty', ['one-pdf'], 'empty'),
    odd('cut-off', ['one-pdf'], 'damaged'),
  ];
}

const files = [];
const all = [...programs, ...ownPrograms];
for (const [at, program] of all.entries()) files.push(...(await makeFiles(program, 1_000 + at)));
if (isWanted('odd')) writeOdd();
files.push(...oddEntries(1_000));
const manifest = {
  scanner,
  programs: Object.fromEntries(all.map(({ id, keeps, version }) => [id, { keeps, version: version() }])),
  files: files.map((entry) => ({ ...entry, bytes: statSync(join(folder, entry.file)).size })),
};
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await product.close();
