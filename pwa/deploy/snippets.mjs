import { productionHeaders } from '../headers.mjs';

const headers = Object.entries(productionHeaders);
const forGood = 'public, max-age=31536000, immutable';

const manifest = 'application/manifest+json';

/** nginx does not inherit `add_header` into a block with its own, so each block repeats the list. Its list of types knows no manifest. */
function nginx() {
  const lines = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
  const block = (/** @type {string} */ path, /** @type {string} */ cache, more = '') =>
    `location ${path} {\n${more}${lines}\n  add_header Cache-Control "${cache}" always;\n}\n`;
  return [
    block('/probefahrt/', 'no-cache'),
    block('/probefahrt/assets/', forGood),
    block('= /probefahrt/manifest.webmanifest', 'no-cache', `  default_type ${manifest};\n`),
  ].join('\n');
}

function apache() {
  const lines = headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n');
  const cache = `<If "%{REQUEST_URI} =~ m#/assets/#">\n  Header always set Cache-Control "${forGood}"\n</If>`;
  return `AddType ${manifest} .webmanifest\n${lines}\nHeader always set Cache-Control "no-cache"\n${cache}\n`;
}

/** Caddy puts `header` with a matcher first and the one for all behind it, whatever their order here: none may undo another. */
function caddy() {
  const lines = headers.map(([name, value]) => `  ${name} "${value}"`).join('\n');
  return [
    `header {\n${lines}\n}`,
    '@hashed path */assets/*',
    `header @hashed Cache-Control "${forGood}"`,
    '@asked-again not path */assets/*',
    'header @asked-again Cache-Control "no-cache"',
    '@manifest path *.webmanifest',
    `header @manifest Content-Type "${manifest}"`,
    '',
  ].join('\n');
}

/** The same headers for three web servers, by file name; `tests/pwa/deploy.test.ts` holds the files to them. */
export const snippets = { 'nginx.conf': nginx(), 'apache.conf': apache(), Caddyfile: caddy() };
