import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { cacheControl, productionHeaders } from '../headers.mjs';

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
};

/** What shrinks when packed; pictures, sound and video are packed already. */
const packable = new Set(['.css', '.html', '.ico', '.js', '.json', '.mjs', '.svg', '.webmanifest']);

/**
 * Serves a folder of files with the production headers; nothing else is reachable.
 * @param {string} folder
 * @param {number} port 0 = any free one
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} rejects when the port is taken
 */
export async function serve(folder, port) {
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined)),
  );
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}`,
    stop: () => stop(server),
  };
}

/** @param {import('node:http').Server} server */
function stop(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve(undefined)));
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  for (const [name, value] of Object.entries(productionHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const path = pathOf(request.url ?? '/');
  const file = path === undefined ? undefined : await fileAt(folder, path);
  if (path === undefined || file === undefined) return response.writeHead(404).end();
  const packed = packable.has(extname(file.name)) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'Content-Type':
      mediaTypes[/** @type {keyof typeof mediaTypes} */ (extname(file.name))] ?? 'application/octet-stream',
    'Cache-Control': cacheControl(path),
    Vary: 'Accept-Encoding',
    ...(packed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.size }),
  });
  if (request.method === 'HEAD') return response.end();
  const bytes = createReadStream(file.name);
  if (packed) pipeline(bytes, createGzip(), response, () => undefined);
  else pipeline(bytes, response, () => undefined);
}

/** @param {string} url @returns {string | undefined} undefined when it is no path */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/** @param {string} folder @param {string} path */
async function fileAt(folder, path) {
  const name = normalize(join(folder, path));
  if (!name.startsWith(normalize(folder) + sep) || name.includes('\0')) return undefined;
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ? { name, size: found.size } : undefined;
}
