import { productionHeaders } from '../headers.mjs';

const headers = Object.entries(productionHeaders);
const forGood = 'public, max-age=31536000, immutable';

/** nginx does not inherit `add_header` into a block with its own, so each block repeats the list. */
function nginx() {
  const lines = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
  const block = (/** @type {string} */ path, /** @type {string} */ cache) =>
    `location ${path} {\n${lines}\n  add_header Cache-Control "${cache}" always;\n}\n`;
  return `${block('/probefahrt/', 'no-cache')}\n${block('/probefahrt/assets/', forGood)}`;
}

function apache() {
  const lines = headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n');
  const cache = `<If "%{REQUEST_URI} =~ m#/assets/#">\n  Header always set Cache-Control "${forGood}"\n</If>`;
  return `${lines}\nHeader always set Cache-Control "no-cache"\n${cache}\n`;
}

function caddy() {
  const lines = headers.map(([name, value]) => `  ${name} "${value}"`).join('\n');
  const cache = `@hashed path */assets/*\nheader @hashed Cache-Control "${forGood}"\n`;
  return `header {\n${lines}\n  Cache-Control "no-cache"\n}\n${cache}`;
}

/** The same headers for three web servers, by file name; `tests/pwa/deploy.test.ts` holds the files to them. */
export const snippets = { 'nginx.conf': nginx(), 'apache.conf': apache(), Caddyfile: caddy() };
