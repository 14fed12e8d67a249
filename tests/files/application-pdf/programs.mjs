import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const run = (program, ...words) => execFileSync(program, words, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

/** The first line that a program prints about itself, on either channel. */
function version(program, word) {
  const text = execFileSync('sh', ['-c', `${program} ${word} 2>&1`], { encoding: 'utf8' });
  return text.split('\n').find((line) => /\d+\.\d+/.test(line))?.trim() ?? 'unknown';
}

const sides = { 0: 'north', 90: 'east', 180: 'south', 270: 'west' };

/** Every page as its own file, turned by qpdf: for programs that merge but do not turn. */
function singles(pages, dir) {
  return pages.map(({ file, page, turn }, at) => {
    const single = join(dir, `single-${at}.pdf`);
    run('qpdf', '--empty', '--pages', file, String(page), '--', `--rotate=+${turn}:1`, single);
    return single;
  });
}

function pictures(pages, dir, dpi) {
  return singles(pages, dir).map((single) => {
    run('pdftoppm', '-r', String(dpi), '-jpeg', '-jpegopt', 'quality=60', '-singlefile', single, single);
    return `${single}.jpg`;
  });
}

function qpdf(pages, out) {
  const turned = pages.flatMap(({ turn }, at) => (turn ? [`--rotate=+${turn}:${at + 1}`] : []));
  run('qpdf', '--empty', '--pages', ...pages.flatMap(({ file, page }) => [file, String(page)]), '--', ...turned, out);
}

function pdftk(pages, out) {
  const handles = pages.map((_, at) => String.fromCharCode(65 + at));
  const inputs = pages.map(({ file }, at) => `${handles[at]}=${file}`);
  const wanted = pages.map(({ page, turn }, at) => `${handles[at]}${page}${turn ? sides[turn] : ''}`);
  run('pdftk', ...inputs, 'cat', ...wanted, 'output', out);
}

function ghostscript(pages, out, dir, ...settings) {
  run('gs', '-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', ...settings, `-sOutputFile=${out}`, ...singles(pages, dir));
}

/** Rewrites what qpdf merged, as printing to a file does. */
function rewrite(pages, out, dir, ...programs) {
  let file = join(dir, 'merged.pdf');
  qpdf(pages, file);
  for (const [at, [program, ...words]] of programs.entries()) {
    const next = at === programs.length - 1 ? out : join(dir, `step-${at}`);
    run(program, ...words, file, next);
    file = next;
  }
}

/** A web page with one picture a sheet, printed by the browser with its usual margins. */
async function chromiumPrint(pages, out, dir) {
  const images = pictures(pages, dir, 150).map((path) => `data:image/jpeg;base64,${readFileSync(path).toString('base64')}`);
  const html = images.map((source) => `<img style="width:100%;page-break-after:always" src="${source}">`).join('');
  await print(html, out, { margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
}

/** Prints HTML on A4 with the installed Chromium. */
export async function print(html, out, options = {}) {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  writeFileSync(out, await page.pdf({ format: 'A4', printBackground: true, ...options }));
  await browser.close();
}

/**
 * `keeps`: whether the program keeps the pages as they are, writes them anew with their text, or makes pictures of them.
 * `putsRight`: slips that it mends by itself; Ghostscript turns a page the way most of its text runs.
 */
export const programs = [
  { id: 'qpdf', keeps: 'structure', version: () => version('qpdf', '--version'), merge: qpdf },
  {
    id: 'pdfunite',
    keeps: 'structure',
    version: () => version('pdfunite', '-v'),
    merge: (pages, out, dir) => run('pdfunite', ...singles(pages, dir), out),
  },
  { id: 'pdftk', keeps: 'structure', version: () => version('pdftk', '--version'), merge: pdftk },
  {
    id: 'mutool',
    keeps: 'structure',
    version: () => version('mutool', '-v'),
    merge: (pages, out, dir) => run('mutool', 'merge', '-o', out, ...singles(pages, dir)),
  },
  {
    id: 'ghostscript',
    keeps: 'text',
    putsRight: ['upside-down'],
    version: () => `Ghostscript ${version('gs', '--version')}`,
    merge: (pages, out, dir) => ghostscript(pages, out, dir),
  },
  {
    id: 'ghostscript-screen',
    keeps: 'text',
    putsRight: ['upside-down'],
    version: () => `Ghostscript ${version('gs', '--version')} -dPDFSETTINGS=/screen`,
    merge: (pages, out, dir) => ghostscript(pages, out, dir, '-dPDFSETTINGS=/screen'),
  },
  {
    id: 'cairo-print',
    keeps: 'text',
    version: () => version('pdftocairo', '-v'),
    merge: (pages, out, dir) => rewrite(pages, out, dir, ['pdftocairo', '-pdf']),
  },
  {
    id: 'postscript-print',
    keeps: 'text',
    putsRight: ['upside-down'],
    version: () => `${version('pdftops', '-v')}, ps2pdf of Ghostscript ${version('gs', '--version')}`,
    merge: (pages, out, dir) => rewrite(pages, out, dir, ['pdftops'], ['ps2pdf']),
  },
  {
    id: 'chromium-print',
    keeps: 'look',
    version: () => version(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', '--version'),
    merge: chromiumPrint,
  },
  {
    id: 'img2pdf-150',
    keeps: 'look',
    version: () => version('img2pdf', '--version'),
    merge: (pages, out, dir) => run('img2pdf', '-o', out, ...pictures(pages, dir, 150)),
  },
  {
    id: 'img2pdf-72',
    keeps: 'look',
    version: () => version('img2pdf', '--version'),
    merge: (pages, out, dir) => run('img2pdf', '-o', out, ...pictures(pages, dir, 72)),
  },
];

/** Removes the steps of one merge. */
export function leftovers(dir) {
  return readdirSync(dir).filter((name) => /^(single|step|merged)/.test(name));
}
