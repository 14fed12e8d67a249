import type { CoachKey } from '../model/coach-key';
import type { SessionEvent } from '../model/session';
import type { Purpose, SessionRecord } from '../model/session-record';
import type { Settings } from '../model/settings';
import type { StoredResult } from '../model/stored-result';
import type { DamagedRecord } from './checked';
import type { Shelf } from './shelf';

/** What was read: the sound records, and the damaged ones reported beside them, untouched in the store. */
export interface Reading<T> {
  readonly records: readonly T[];
  readonly damaged: readonly DamagedRecord[];
}

/** An open check as another device left it. */
export interface TakenIn {
  readonly log: readonly SessionEvent[];
  readonly startedAt: string;
  /** Unfinished work of the open attempt. */
  readonly draft: { readonly attempt: number; readonly value: unknown } | null;
}

/** The append-only logs of checks and practice. */
export interface SessionLog {
  /**
   * Stores one event; resolved means it survives a killed browser. The session's record follows from `opened` and `closed`
   * in the same transaction. The same event twice is stored once. Events come in their order, `n` counts from 0;
   * where the browser threw the log away meanwhile, it is written again from what this page knows of it.
   * @throws StoreError `conflict` where another event holds this number, or the ones before it are missing and unknown.
   */
  append(session: string, event: SessionEvent): Promise<void>;
  /** The log in its order. */
  read(session: string): Promise<Reading<SessionEvent>>;
  /** The session of this purpose that was started last and is not closed. */
  newestOpen(purpose: Purpose): Promise<SessionRecord | null>;
  /** All sessions, oldest first. */
  list(): Promise<Reading<SessionRecord>>;
  /**
   * Puts a check from another device in place of what is known of it here: log, draft and record, all or none. From then
   * on it is the newest open one.
   */
  takeIn(session: string, from: TakenIn): Promise<void>;
  /** Removes a session with its log and its drafts. */
  drop(session: string): Promise<void>;
}

/** Unfinished work, one draft per attempt (its position in the session). Values are structured-cloneable. */
export interface Drafts {
  keep(session: string, attempt: number, draft: unknown): Promise<void>;
  /** undefined where nothing is kept. The view that kept it checks its shape. */
  read(session: string, attempt: number): Promise<unknown>;
  drop(session: string, attempt: number): Promise<void>;
}

export interface CoachKeys {
  put(key: CoachKey): Promise<void>;
  list(): Promise<Reading<CoachKey>>;
  drop(id: string): Promise<void>;
}

/** Results on the coach's device, one per check; a later `put` of the same check replaces the earlier. */
export interface StoredResults {
  /** All or none of them. */
  put(results: readonly StoredResult[]): Promise<void>;
  list(): Promise<Reading<StoredResult>>;
  drop(checks: readonly string[]): Promise<void>;
}

export interface KeptSettings {
  /** Damaged settings read as none. */
  read(): Promise<Settings>;
  /** Replaces the named settings and leaves the others. */
  change(settings: Settings): Promise<void>;
}

/** Everything that is kept on this device. Every call rejects with a `StoreError` when the world fails. */
export interface Store {
  /** False where the browser keeps nothing (private window, storage refused): the page says so. */
  readonly lasting: boolean;
  readonly sessionLog: SessionLog;
  readonly drafts: Drafts;
  readonly keys: CoachKeys;
  readonly results: StoredResults;
  readonly settings: KeptSettings;
  /** What all of the above lies on; the coach desk keeps its sealed records there by itself. */
  readonly shelf: Shelf;
  /** Removes everything that was ever kept; the store can be used again afterwards. */
  wipe(): Promise<void>;
}
