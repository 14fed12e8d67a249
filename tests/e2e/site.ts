import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { builds } from '../../pwa/serve/builds.mjs';
import { serve } from '../../pwa/serve/server.mjs';
import { root } from '../house/sources';

/** Where the product lies for one test. */
export interface Site {
  /** The page that mounts the core, without fragment. */
  readonly address: string;
  /** The unpacked extension to load, if that is the host. */
  readonly extension?: string;
  /** From here on nothing answers any more; an extension never needed a server. */
  readonly stop: () => Promise<void>;
}

/** The built PWA with its production headers on a port of its own, so that nothing is left from another test. */
export const pwaSite = () => siteOf(root + builds.pwa);

/** The same for any folder. */
export async function siteOf(folder: string): Promise<Site> {
  const { address, stop } = await serve(folder, 0);
  let stopped: Promise<unknown> | undefined;
  return {
    address: `${address}/`,
    async stop() {
      stopped ??= stop();
      await stopped;
    },
  };
}

export async function extensionSite(): Promise<Site> {
  const extension = root + builds.chromium;
  return { extension, address: `chrome-extension://${idOf(extension)}/app.html`, stop: async () => undefined };
}

export function idOf(extension: string): string {
  const { key } = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as { key: string };
  return idOfKey(key);
}

/** Chromium's own rule: the first half of the SHA-256 of the manifest's key, in the letters a to p. */
export function idOfKey(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
