import * as v from 'valibot';
import { type History, historyFrom, historySchema } from '../history';

const address = v.pipe(v.string(), v.maxLength(300));
const name = v.pipe(v.string(), v.maxLength(200));
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const few = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.maxLength(200));

const folderSchema = v.strictObject({ id, name });
const markSchema = v.strictObject({ id, address, title: name, folder: v.nullable(id) });
export type Folder = v.InferOutput<typeof folderSchema>;
export type Bookmark = v.InferOutput<typeof markSchema>;

/** What can be taken back: which tabs are open, and the bookmarks. */
const shelfSchema = v.strictObject({ open: few(id), folders: few(folderSchema), marks: few(markSchema) });
export type Shelf = v.InferOutput<typeof shelfSchema>;

/** A tab's way through the web; `at` is the place in its trail. An empty address is a new tab. */
const tabSchema = v.strictObject({ id, hidden: v.boolean(), trail: few(address), at: id });
export type Tab = v.InferOutput<typeof tabSchema>;

export const panels = ['bookmarks', 'downloads', 'history'] as const;
export type Panel = (typeof panels)[number];

const workSchema = v.strictObject({
  shelf: historySchema(shelfSchema),
  /** Every tab there was, also closed ones: they can come back. */
  tabs: few(tabSchema),
  /** The tab in front. */
  front: id,
  /** The number of the next tab, folder or bookmark. */
  next: id,
  /** Ids of files in the list of downloads. */
  downloads: few(name),
  /** Ids of files that were deleted from here, not only taken off the list. */
  deleted: few(name),
  /** Addresses that the history remembers, the latest last, each once. */
  visited: few(address),
  /** Sites where somebody is signed in: in normal windows, and in the private one. */
  signedIn: few(name),
  signedInHidden: few(name),
  panel: v.nullable(v.picklist(panels)),
  /** The downloaded file that is open. */
  reading: v.nullable(name),
});

/** Everything of the browser that must survive a killed one. */
export type BrowserWork = Readonly<Omit<v.InferOutput<typeof workSchema>, 'shelf'>> & {
  readonly shelf: History<Shelf>;
};
export const browserSchema: v.GenericSchema<unknown, BrowserWork> = workSchema;

/** What somebody finds when the browser starts. */
export interface BrowserStart {
  /** Address of the first tab; empty for a new tab. */
  readonly address: string;
  readonly visited?: readonly string[];
  readonly signedIn?: readonly string[];
  readonly downloads?: readonly string[];
}

export function startBrowser({
  address: first,
  visited = [],
  signedIn = [],
  downloads = [],
}: BrowserStart): BrowserWork {
  return {
    shelf: historyFrom({ open: [0], folders: [], marks: [] }),
    tabs: [{ id: 0, hidden: false, trail: [first], at: 0 }],
    front: 0,
    next: 1,
    downloads: [...downloads],
    deleted: [],
    visited: [...visited],
    signedIn: [...signedIn],
    signedInHidden: [],
    panel: null,
    reading: null,
  };
}

/** The open tabs of both kinds of window, in their order. */
export function openTabs({ shelf, tabs }: BrowserWork): readonly Tab[] {
  return shelf.now.open.flatMap((open) => tabs.find((tab) => tab.id === open) ?? []);
}

export function frontTab(work: BrowserWork): Tab {
  const tab = work.tabs.find(({ id: each }) => each === work.front);
  if (!tab) throw new RangeError(`no tab ${work.front}`);
  return tab;
}

export const addressOf = ({ trail, at }: Tab): string => trail[at] ?? '';
