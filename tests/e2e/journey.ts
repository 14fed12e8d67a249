import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { HostKind } from '../../shared/model/host';
import { Browser, type BrowserSettings } from './browser';
import { extensionSite, pwaSite, type Site } from './site';

export interface HostOption {
  readonly hostKind: HostKind;
}

interface Fixtures {
  /** How this test's browser is set; change it with `test.use`. */
  readonly settings: BrowserSettings;
  /** Where the product lies. */
  readonly site: Site;
  /** The folder of that browser's profile, for who searches its bytes. */
  readonly profile: string;
  /** The browser of one person, on a profile of its own. */
  readonly desk: Browser;
}

export const test = base.extend<HostOption & Fixtures>({
  hostKind: ['pwa', { option: true }],
  settings: [{}, { option: true }],
  site: async ({ hostKind }, use) => {
    const site = await (hostKind === 'pwa' ? pwaSite() : extensionSite());
    await use(site);
    await site.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'probefahrt-profile-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  desk: async ({ site, settings, profile }, use) => {
    const desk = new Browser(site, profile);
    await desk.start(settings);
    await use(desk);
    await desk.close();
    expectNothingAmiss(desk, site);
  },
});

/** Of a closed browser: no error in the console, nothing asked of anybody else. */
export function expectNothingAmiss(desk: Browser, site: Site): void {
  expect(desk.problems, 'errors in the console').toEqual([]);
  expect(desk.requests.filter(isForeign(site)), 'addresses of another origin').toEqual([]);
  expect(desk.foreign, 'requests to foreign hosts').toEqual([]);
}

/** Pictures made in the page, and the browser's own pages that a person opens, have addresses that leave nowhere. */
function isForeign(site: Site): (address: string) => boolean {
  const here = [new URL('./', site.address).href, 'data:image/', 'chrome://'];
  return (address) => !here.some((start) => address.replace(/^blob:/, '').startsWith(start));
}

export { expect };
