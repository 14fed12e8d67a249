import type { UnlockedKey } from '../../exchange/coach-key';
import type { CoachKey } from '../../model/coach-key';
import type { Course } from '../../model/course';
import type { ItemBank } from '../../model/item-bank';
import type { StoreTrouble } from '../../store/store-error';
import type { JudgedResult } from './judged';

/** The unlocked desk. Identity and results live in this object only and go with it. */
export interface OpenDesk {
  readonly stage: 'open';
  readonly unlocked: UnlockedKey;
  readonly course: Course;
  readonly people: readonly JudgedResult[];
  /** Difficulties checked with data that the coach applied; absent = the experts'. */
  readonly itemBank?: ItemBank | null;
  /** Web address for invitations, where this host has none of its own; '' until the coach told it. */
  readonly clientAddress: string;
  /** Stored results that this key cannot open: another coach's, or damaged. */
  readonly unreadable: number;
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
export type DeskTrouble = StoreTrouble | 'unknown';
