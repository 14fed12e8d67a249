import type { SaveFile } from './files/save-file';
import type { BrowserDoor } from './model/browser-door';
import type { HostFacts } from './model/host';
import type { Policy } from './model/policy';
import type { Need } from './model/task';
import type { OpenedFiles } from './opened-files';

/** Time as the host measures it; the only clock in the house. */
export interface Clock {
  /** Wall clock; for display and dates, never for order or durations. */
  readonly now: () => Date;
  /** Milliseconds that only grow. */
  readonly tick: () => number;
}

/** The only source of chance in the house. */
export interface Randomness {
  readonly uuid: () => string;
  /** 32 random bits. */
  readonly seed: () => number;
}

/** A new version of the app that waits until nobody is in the middle of a task. */
export interface Updates {
  /** Calls `offer` when a new version waits; until `signal` aborts. */
  readonly watch: (offer: () => void, signal: AbortSignal) => void;
  /** Switches to the new version; the page reloads. */
  readonly apply: () => void;
}

/** What the IT that manages this browser has set; an ordinary page knows of none. */
export interface PolicySource {
  /** The policy as the browser knows it now. Right after the browser's start that may be none, and a change follows. */
  readonly read: () => Promise<Policy>;
  /** Calls `changed` with every later policy; until `signal` aborts. */
  readonly watch: (changed: (policy: Policy) => void, signal: AbortSignal) => void;
}

/** Everything the core needs from outside itself. Each host makes one and hands it to `mount`. */
export interface Tools {
  readonly host: HostFacts;
  /** What tasks can use here. */
  readonly offers: readonly Need[];
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Address of the bundled `files/pdf.worker.ts`. */
  readonly pdfWorker: string;
  /** Address of the bundled `files/file.worker.ts`. */
  readonly fileWorker: string;
  /** Address of the bundled `pages/coach/calibration/calibration.worker.ts`. */
  readonly calibrationWorker: string;
  readonly saveFile: SaveFile;
  /** The person's real browser; null where the host is an ordinary page. */
  readonly browser: BrowserDoor | null;
  readonly updates: Updates;
  readonly policy: PolicySource;
  readonly opened: OpenedFiles;
  /** Address under which a client opens the product, without fragment; invitations are made from it. */
  readonly clientAddress: string;
  /** Whom to tell about a barrier, as who deploys the product has written it; empty where nobody did. */
  readonly barrierContact: string;
}
