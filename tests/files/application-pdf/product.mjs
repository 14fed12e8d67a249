import { createServer } from 'vite';

/** The product's own code, run by Vite, because it is TypeScript. */
export async function loadProduct() {
  const server = await createServer({ configFile: false, logLevel: 'error', server: { middlewareMode: true, watch: null, ws: false } });
  const load = (path) => server.ssrLoadModule(path);
  const [{ material }, { makeDocument }, { mergePages }, { nodeWorld }] = await Promise.all([
    load('/shared/tasks/application-pdf/material.ts'),
    load('/shared/files/paper/make-document.ts'),
    load('/shared/files/merge/merge-pages.ts'),
    load('/tests/files-room/node-world.ts'),
  ]);
  return { material, makeDocument, mergePages, nodeWorld, close: () => server.close() };
}
