import type { Report } from './observation';

/** Rights of an extension that the person lends for one task. Its own tabs an extension sees without any. */
export const browserPowers = ['bookmarks', 'downloads', 'history'] as const;
export type BrowserPower = (typeof browserPowers)[number];

type Sighting = 'bookmark-kept' | 'tabs-open' | 'tab-closed' | 'download-done' | 'history-left';
/** What is seen in the real browser; always about the material's own pages and files, by their names. */
export type BrowserSight = Extract<Report, { kind: Sighting }>;

/** What one task wants to do in the person's real browser. */
export interface RealWork {
  readonly task: string;
  readonly seed: number;
  /** Language of the pages, such as `de`. */
  readonly language: string;
  readonly powers: readonly BrowserPower[];
  /** Names of the material's pages. */
  readonly pages: readonly string[];
  /** The material's files, as they are called when they are downloaded. */
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly see: (sight: BrowserSight) => void;
}

/** The person's real browser while they have lent it. */
export interface RealBrowser {
  /** Opens a page of the material in a new tab. */
  readonly open: (page: string) => Promise<void>;
  /**
   * Takes away what the work left behind: the material's tabs, bookmarks, downloads and visits, and nothing else. Sees no
   * more, and hands the rights back.
   */
  readonly tidy: () => Promise<void>;
}

/** The way into the real browser; only an extension has one. */
export interface BrowserDoor {
  /** Asks the person. Call it inside a click. False where they or a policy refuse. */
  readonly ask: (powers: readonly BrowserPower[]) => Promise<boolean>;
  /** Begins to see. The rights are handed back when `signal` aborts. */
  readonly begin: (work: RealWork, signal: AbortSignal) => RealBrowser;
}
