import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { builds } from '../../pwa/serve/builds.mjs';
import { root } from '../house/sources';

export interface LoadedScript {
  readonly name: string;
  /** Bytes on the wire, gzip level 9. */
  readonly bytes: number;
}

/** Remembers every script of ours that a page asks for from now on. Service worker and workers are counted too. */
export function watchScripts(page: Page): () => LoadedScript[] {
  const names = new Set<string>();
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) names.add(pathname.slice(1));
  });
  return () => [...names].map(scriptOf).sort((a, b) => b.bytes - a.bytes);
}

/** Every script of the PWA's build, largest first. */
export function allScripts(): LoadedScript[] {
  return readdirSync(root + builds.pwa, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map(scriptOf)
    .sort((a, b) => b.bytes - a.bytes);
}

/** The screens of tasks, each without the libraries that lie in files of their own. */
export function taskScreens(): LoadedScript[] {
  return allScripts().filter(({ name }) => /(^|\/)View-[^/]*\.js$/.test(name));
}

export const sumOf = (scripts: readonly LoadedScript[]) => scripts.reduce((sum, { bytes }) => sum + bytes, 0);

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

function scriptOf(name: string): LoadedScript {
  return { name, bytes: gzipSync(readFileSync(`${root}${builds.pwa}/${name}`), { level: 9 }).length };
}
