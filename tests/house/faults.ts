import { readFileSync } from 'node:fs';
import { root } from './sources';

export type Host = 'pwa' | 'extension';

/**
 * Where each fault of `trust.md` ("Faults that must leave nothing lost") is injected: in a real browser in these hosts,
 * or nowhere but in code that knows no browser.
 */
export const faults: Readonly<Record<number, { readonly what: string; readonly hosts: readonly Host[] }>> = {
  1: { what: 'browser killed after "saved"', hosts: ['pwa', 'extension'] },
  2: { what: 'killed between two writes of one answer', hosts: ['pwa', 'extension'] },
  3: { what: 'quota exceeded', hosts: ['pwa', 'extension'] },
  4: { what: 'origin evicted', hosts: ['pwa', 'extension'] },
  5: { what: 'connection closed by the browser', hosts: ['pwa', 'extension'] },
  6: { what: 'transaction aborted', hosts: ['pwa', 'extension'] },
  7: { what: 'same check in two tabs', hosts: ['pwa', 'extension'] },
  8: { what: 'upgrade while an old tab is open', hosts: ['pwa', 'extension'] },
  9: { what: 'migration throws', hosts: ['pwa', 'extension'] },
  10: { what: 'older app, newer database', hosts: ['pwa', 'extension'] },
  // Only a page from a server has a service worker that could be updated, and only an extension is updated by the browser.
  11: { what: 'service-worker update during a task', hosts: ['pwa'] },
  12: { what: 'lazy chunk missing', hosts: ['pwa', 'extension'] },
  13: { what: 'extension update during a task', hosts: ['extension'] },
  14: { what: 'background worker killed', hosts: ['pwa', 'extension'] },
  15: { what: 'private window or storage refused', hosts: ['pwa', 'extension'] },
  16: { what: 'clock moved a year, summer time, time zone', hosts: ['pwa', 'extension'] },
  17: { what: 'sleep of 8 h', hosts: ['pwa', 'extension'] },
  18: { what: 'wipe fires with unsaved text', hosts: ['pwa', 'extension'] },
  19: { what: 'truncated import', hosts: ['pwa', 'extension'] },
  20: { what: 'one flipped bit', hosts: ['pwa', 'extension'] },
  21: { what: 'same file twice', hosts: ['pwa', 'extension'] },
  22: { what: '__proto__ and constructor keys', hosts: [] },
  23: { what: '100 MB or 100,000 levels of JSON', hosts: ['pwa', 'extension'] },
  24: { what: 'ZIP bomb, lying header', hosts: ['pwa', 'extension'] },
  25: { what: 'PDF encrypted, cyclic, fuzzed, slow', hosts: ['pwa', 'extension'] },
  26: { what: 'markup, right-to-left override, emoji, 10,000 characters as a name', hosts: ['pwa', 'extension'] },
  // The spreadsheet is LibreOffice's.
  27: { what: 'spreadsheet cells that look like formulas', hosts: [] },
  28: { what: 'wrong key', hosts: ['pwa', 'extension'] },
  29: { what: 'camera, microphone refused, unplugged in the middle', hosts: ['pwa', 'extension'] },
  30: { what: 'no voice for read-aloud', hosts: ['pwa', 'extension'] },
};

/** Where a name of a test stands: in its call, in a row of a table of tests, or in a list that a loop makes tests of. */
const named = /(?:\b(?:test|it)(?:\.\w+)*\(\s*|^\s*\[|\bwhat: )['"`](\d{1,2}) \S/gm;

/** The numbers with which names of tests begin. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(named)].map(([, number]) => Number(number));
}

/** Which spec files a host's project leaves out, as the configuration of Playwright says. */
export function leftOut(host: Host): readonly string[] {
  const text = readFileSync(`${root}tests/e2e/playwright.config.ts`, 'utf8');
  const list = text.match(new RegExp(`name: '${host}',[\\s\\S]*?testIgnore: \\[([^\\]]*)\\]`))?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
}
