import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { policyLine } from './headers.mjs';
import { ingredients } from './notices.ts';
import { offline } from './offline.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as { version: string };

const firstWords = ['check', 'common', 'warm-up', 'way'];
const tasks = readdirSync(here('../shared/tasks'));

/** The policy inside the page as well, for servers that cannot send headers. A meta element cannot forbid framing. */
const policyInPage: Plugin = {
  name: 'probefahrt:policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: policyLine((directive) => directive !== 'frame-ancestors'),
      },
      injectTo: 'head-prepend',
    },
  ],
};

/** The service worker is built last, with these. */
const ofServiceWorker = ['core', 'precaching', 'routing'].map((part) => `node_modules/workbox-${part}`);
const { gather, write } = ingredients(ofServiceWorker);

/**
 * Words that nobody needs on the way to the first question come in one file a language, those of the desk in another:
 * several hundred files fewer to keep for the time without network. Each task's own words stay beside it.
 */
function wordsTogether(id: string): string | null {
  const [, language, namespace = ''] = id.match(/[\\/]locales[\\/]([\w-]+)[\\/]([\w-]+)\.json$/) ?? [];
  if (!language || firstWords.includes(namespace) || tasks.includes(namespace)) return null;
  return namespace.startsWith('coach') ? `coach-${language}` : `words-${language}`;
}

/** Relative addresses and hash routes: the build works in any folder of any static web server. */
export default defineConfig({
  root: here('.'),
  base: './',
  define: {
    APP_VERSION: JSON.stringify(version),
    BARRIER_CONTACT: JSON.stringify(process.env.PROBEFAHRT_BARRIER_CONTACT ?? ''),
  },
  plugins: [preact(), policyInPage, gather, write, offline(here('../dist/pwa'))],
  worker: { format: 'es', plugins: () => [gather] },
  build: {
    outDir: here('../dist/pwa'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // The editor's library in a file of its own: what a task itself weighs can then be seen.
      output: {
        codeSplitting: {
          groups: [
            { name: wordsTogether },
            { name: 'prosemirror', test: /node_modules[\\/](prosemirror|orderedmap|rope|w3c)/ },
            // Small pieces that the first question needs all of: packed together they are less.
            {
              name: 'plan',
              test: /shared[\\/](engine[\\/](plan|seeds|way-ahead)|measure[\\/](next-task|planning-rules|placement-rules|response|posterior)|model[\\/](course-module|random|canonical-json))\.ts$/,
            },
          ],
        },
      },
    },
  },
});
