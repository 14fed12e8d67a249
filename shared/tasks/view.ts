import type { ComponentType } from 'preact';
import type { FileDoor } from '../files/file-door';
import type { PdfDoor } from '../files/pdf-door';
import type { SaveFile } from '../files/save-file';
import type { BrowserDoor } from '../model/browser-door';
import type { Report } from '../model/observation';

/** The real things of this device that a view may use. */
export interface WorkTools {
  readonly pdf: PdfDoor;
  /** Archives, calendars, text documents and tables. */
  readonly files: FileDoor;
  readonly saveFile: SaveFile;
  /** The person's real browser, where the host can lend it. */
  readonly browser: BrowserDoor | null;
  /** Milliseconds that only grow. */
  readonly tick: () => number;
}

/** What every View gets. It draws and reports facts; it never judges. */
export interface ViewProps<Material> {
  readonly material: Material;
  /** Adds one fact to the attempt's log; resolves when it is stored. */
  readonly report: (fact: Report) => Promise<void>;
  /** Unfinished work as kept by `keepDraft`: any structured-cloneable value, undefined on the first visit. */
  readonly draft: unknown;
  /** Stores unfinished work, so that a killed browser resumes at the same spot. Cheap to call often. */
  readonly keepDraft: (draft: unknown) => void;
  readonly tools: WorkTools;
}

export type View<Material> = ComponentType<ViewProps<Material>>;
