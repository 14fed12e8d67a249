import type { RealWork } from '../shared/model/browser-door';

/** The real addresses of one task's material; nothing else of the browser is ever looked at. */
export interface OwnPages {
  readonly pages: readonly string[];
  readonly addressOf: (page: string) => string;
  /** The page at this address, or undefined for any address that is not the material's. */
  readonly pageAt: (address: string | undefined) => string | undefined;
}

export function ownPages({ task, seed, language, pages }: RealWork): OwnPages {
  const addressOf = (page: string) =>
    `${chrome.runtime.getURL('page.html')}?${new URLSearchParams({ task, seed: String(seed), language, page })}`;
  return { pages, addressOf, pageAt: (address) => pages.find((page) => addressOf(page) === address?.split('#')[0]) };
}
