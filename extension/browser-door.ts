import { type BrowserDoor, type BrowserPower, browserPowers, type RealWork } from '../shared/model/browser-door';
import { observeBookmarks } from './observers/bookmarks';
import { observeDownloads } from './observers/downloads';
import { observeHistory } from './observers/history';
import { observeTabs } from './observers/tabs';
import { ownPages } from './own-pages';
import { tidyUp } from './tidy-up';

/** Held by a page for as long as it works in the real browser; a page that starts sees by it whether another one does. */
const lock = 'probefahrt:real-browser';

/** The person's real browser, with rights that are lent for one task. */
export const browserDoor: BrowserDoor = {
  async ask(powers) {
    try {
      return await chrome.permissions.request({ permissions: [...powers] });
    } catch {
      // A policy forbids it, or the browser knows no such right.
      return false;
    }
  },
  begin(work, signal) {
    const own = ownPages(work);
    const made = new Set<number>();
    const [watching, lent] = [controllerWithin(signal), controllerWithin(signal)];
    void lend(work.powers, lent.signal);
    observe(work, made, watching.signal);
    return {
      open: async (page) => void (await chrome.tabs.create({ url: own.addressOf(page) })),
      tidy: async () => {
        watching.abort();
        await tidyUp(own, work.powers, made);
        lent.abort();
      },
    };
  },
};

function controllerWithin(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  return controller;
}

function observe(work: RealWork, made: Set<number>, signal: AbortSignal): void {
  const own = ownPages(work);
  const has = (power: BrowserPower) => work.powers.includes(power);
  observeTabs(own, work.see, signal);
  if (has('bookmarks')) observeBookmarks(own, work.see, signal);
  if (has('downloads')) observeDownloads(work, made, signal);
  if (has('history')) observeHistory(own, work.see, signal);
}

/** Gives the rights back when the work ends. */
function lend(powers: readonly BrowserPower[], signal: AbortSignal): Promise<unknown> {
  return navigator.locks.request(lock, { mode: 'shared' }, async () => {
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    await giveBack(powers);
  });
}

/** At a start: rights that a killed page could not give back. None are taken from a page that works with them. */
export function sweepPowers(): Promise<unknown> {
  return navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
    if (held) await giveBack(browserPowers);
  });
}

async function giveBack(powers: readonly BrowserPower[]): Promise<void> {
  await chrome.permissions.remove({ permissions: [...powers] });
}
