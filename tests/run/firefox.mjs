import { onPath } from './chromium.mjs';

/** The Firefox of this machine; it is never installed for the tests. */
export function findFirefox() {
  return process.env.FIREFOX_PATH || onPath('firefox-esr') || onPath('firefox');
}
