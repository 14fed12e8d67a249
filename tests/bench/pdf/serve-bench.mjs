import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };

/** The hosts' content policy: nothing of the PDF room may need more. */
const policy = "default-src 'self'; img-src 'self' blob: data:; require-trusted-types-for 'script'";

/** Builds the bench page as the hosts are built and serves it with some files. @returns its address and how to stop */
export async function serveBench(files) {
  const outDir = await mkdtemp(join(tmpdir(), 'pdf-bench-'));
  const root = fileURLToPath(new URL('.', import.meta.url));
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    worker: { format: 'es' },
    build: { outDir, target: 'es2022' },
  });

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://bench').pathname);
    const file = files[path.replace('/files/', '')];
    const body = file ?? (await readFile(join(outDir, path === '/' ? 'index.html' : path)).catch(() => null));
    const type = path === '/' ? 'text/html' : (types[extname(path)] ?? 'application/octet-stream');
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
    response.end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    async stop() {
      server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
