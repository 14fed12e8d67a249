import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { HostKind } from '../../shared/model/host';
import { Browser } from './browser';
import { extensionSite, pwaSite, type Site } from './site';

export interface HostOption {
  readonly hostKind: HostKind;
}

/** `site` is where the product lies, `desk` the browser of one person; both are this test's alone. */
export const test = base.extend<HostOption & { readonly site: Site; readonly desk: Browser }>({
  hostKind: ['pwa', { option: true }],
  site: async ({ hostKind }, use) => {
    const site = await (hostKind === 'pwa' ? pwaSite() : extensionSite());
    await use(site);
    await site.stop();
  },
  desk: async ({ site }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'probefahrt-profile-'));
    const desk = new Browser(site, profile);
    await desk.start();
    await use(desk);
    await desk.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(desk.problems, 'errors in the console').toEqual([]);
    expect(desk.requests.filter(isForeign(site)), 'addresses of another origin').toEqual([]);
    expect(desk.foreign, 'requests to foreign hosts').toEqual([]);
  },
});

/** Pictures made in the page have addresses of their own kind and leave nowhere. */
function isForeign(site: Site): (address: string) => boolean {
  const own = new URL('./', site.address).href;
  return (address) => !address.replace(/^blob:/, '').startsWith(own) && !address.startsWith('data:image/');
}

export { expect };
