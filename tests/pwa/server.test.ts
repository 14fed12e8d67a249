import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { productionHeaders } from '../../pwa/headers.mjs';
import { serve } from '../../pwa/serve/server.mjs';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probefahrt-served-'));
  mkdirSync(join(folder, 'pwa', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'pwa', 'index.html'), '<p>hello</p>');
  writeFileSync(join(folder, 'pwa', 'assets', 'main-1a2b.js'), 'export {}');
  site = await serve(join(folder, 'pwa'), 0);
});

afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true });
});

describe('the server of npm start', () => {
  test('sends the production headers with every answer, errors included', async () => {
    for (const path of ['/', '/assets/main-1a2b.js', '/nowhere']) {
      const { headers } = await fetch(site.address + path);
      for (const [name, value] of Object.entries(productionHeaders)) expect(headers.get(name), path).toBe(value);
    }
  });

  test('packs text for who can unpack it, and nobody else gets it packed', async () => {
    const packed = await fetch(`${site.address}/assets/main-1a2b.js`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe('export {}');
    const plain = await fetch(`${site.address}/assets/main-1a2b.js`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('content-length')).toBe('9');
    expect(plain.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('answers a folder with its page and lets only hashed files be kept', async () => {
    const page = await fetch(`${site.address}/?from=mail`);
    expect(await page.text()).toBe('<p>hello</p>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${site.address}/assets/main-1a2b.js`);
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/', '/%00', '/%zz'])(
    'gives nothing but the folder: %s',
    async (path) => expect(await statusOf(path)).toBe(404),
  );

  test('takes nothing', async () => {
    expect((await fetch(site.address, { method: 'POST' })).status).toBe(405);
  });
});

/** Asks for a path as it stands; `fetch` would tidy it up. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    request({ port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
