import type { DeskDoor, DeskFailure, DeskOverview, RestoreReport } from '../../desk/desk-door';
import type { LastBackup } from '../../desk/last-backup';
import type { UnlockedKey } from '../../exchange/coach-key';
import type { CoachKey } from '../../model/coach-key';
import type { Course } from '../../model/course';
import type { ItemBank } from '../../model/item-bank';
import type { StoreTrouble } from '../../store/store-error';

/** The unlocked desk. Keys and results live behind its door; what is on screen goes with this object. */
export interface OpenDesk {
  readonly stage: 'open';
  readonly key: CoachKey;
  /** The same as long as the desk is unlocked. */
  readonly door: DeskDoor;
  readonly course: Course;
  /** Everybody, for that course; another one after every change. */
  readonly overview: DeskOverview;
  /** Difficulties checked with data that the coach applied; null = the experts'. */
  readonly itemBank: ItemBank | null;
  /** Lines that are worked out anew in the background; null when all are of this app's rules. */
  readonly renewing: { readonly done: number; readonly all: number } | null;
  /** Web address for invitations, where this host has none of its own; '' until the coach told it. */
  readonly clientAddress: string;
  /** Kept results that do not open: of the first format for another key, or damaged. */
  readonly unreadable: number;
  /** Minutes without a touch until the desk locks itself. */
  readonly idleMinutes: number;
  /** Months that a result is kept which comes in now. */
  readonly monthsKept: number;
  /** null: never. */
  readonly lastBackup: LastBackup | null;
  /** Results whose day of deletion came while the desk was open. */
  readonly expired: number;
  /** What the backup that was restored last brought in; null where none was since the desk was opened. */
  readonly restored: RestoreReport | null;
}

export type DeskState =
  | { readonly stage: 'loading' }
  /** No key on this device yet. */
  | { readonly stage: 'new' }
  /** `idle`: it locked itself because nobody was there. */
  | { readonly stage: 'locked'; readonly keys: readonly CoachKey[]; readonly chosen: string; readonly idle: boolean }
  /** A key was just made; its recovery sheet comes before anything else. */
  | { readonly stage: 'sheet'; readonly unlocked: UnlockedKey }
  | { readonly stage: 'opening'; readonly share: number }
  | OpenDesk;

/** What went wrong with the world; `unknown` where nobody named it. */
export type DeskTrouble = StoreTrouble | DeskFailure | 'unknown';
