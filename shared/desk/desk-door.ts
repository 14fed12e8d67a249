import type { RecoverySheet } from '../exchange/coach-key';
import type { FileProblem } from '../exchange/file-problem';
import type { CoachKey } from '../model/coach-key';
import type { Course } from '../model/course';
import type { DeskBook } from '../model/desk-book';
import type { Decision, Dossier } from '../model/dossier';
import type { ItemBank } from '../model/item-bank';
import type { Keyring } from '../model/keyring';
import type { ImportReport, SameName } from './import-report';
import type { HeldResult, JudgedResult } from './judged';
import type { Overview } from './overview';

/** Steps done, of all steps. */
export type Progress = (done: number, all: number) => void;

/** Everybody at the desk. Numbers of an older app's rules stay usable until they are worked out anew. */
export interface DeskOverview extends Overview {
  /** Lines whose numbers come from other rules than this app's. */
  readonly outdated: number;
  /** @param at position of the line, 0…count-1 */
  readonly isOutdated: (at: number) => boolean;
}

/** One person as a talk needs them. */
export interface OpenedPerson {
  readonly person: JudgedResult;
  /** Empty where the coach has noted nothing yet. */
  readonly dossier: Dossier;
  /** Other kept checks under the same name, newest first. */
  readonly sameName: readonly SameName[];
}

/** One change of a dossier; decisions are only ever appended. */
export type DossierChange =
  | { readonly check: string; readonly change: 'notes'; readonly notes: string }
  | { readonly check: string; readonly change: 'follows'; readonly follows: string | null }
  | { readonly check: string; readonly change: 'decide'; readonly decision: Decision };

/** A kept result as backup carries it: unjudged, with what the coach added. */
export interface KeptRecord {
  readonly held: HeldResult;
  /** null where the coach has noted nothing. */
  readonly dossier: Dossier | null;
}

/** How a key is opened: by its passphrase, or because its identity was just made or restored here. */
export type KeySecret = { readonly passphrase: string } | { readonly identity: string };

export type UnlockAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'wrong-passphrase' | 'damaged' };

/** `no-worker`: the worker did not start or broke · `locked`: the desk was locked meanwhile · `damaged`: a paper does not open. */
export type DeskFailure = 'no-worker' | 'locked' | 'damaged';

/** The world failed the desk beyond the store. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly code: DeskFailure,
    cause?: unknown,
  ) {
    super(`desk: ${code}`, { cause });
  }
}

/**
 * The coach desk behind its screens. Keys and results live behind this door, in a worker where the browser has one.
 * Every call rejects with a `StoreError`, a `DeskError`, or the signal's reason once it aborts.
 */
export interface DeskDoor {
  /** Opens the key's vault; records of the first format are taken over, which `progress` follows. */
  unlock(key: CoachKey, secret: KeySecret, progress: Progress, signal: AbortSignal): Promise<UnlockAnswer>;
  /** Ends the worker: nothing that was open stays in memory, and every later call rejects with `locked`. */
  lock(): void;

  /** Everybody, for this course. Changing a course's modules or K opens no record. */
  overview(course: Course, signal: AbortSignal): Promise<DeskOverview>;
  /** null where nobody with this check is here, or the record is damaged. */
  person(check: string, course: Course, signal: AbortSignal): Promise<OpenedPerson | null>;
  /** Kept records that cannot be opened: of the first format for another key, or damaged. */
  unreadable(): Promise<number>;

  /** Opens, judges and keeps result files; a bad one never stops the rest. An abort keeps what was loaded until then. */
  importFiles(files: readonly File[], progress: Progress, signal: AbortSignal): Promise<ImportReport>;
  /** Opens a file that was locked with words because its person had no invitation. */
  importWithWords(file: File, words: string, signal: AbortSignal): Promise<FileProblem | 'loaded'>;
  /** Keeps results with their dates and dossiers, as a backup brings them; a newer one of the same check stays. */
  keep(records: readonly KeptRecord[], progress: Progress, signal: AbortSignal): Promise<void>;
  /** The invented people of the sample set, kept like any result. */
  loadExamples(course: Course, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Deletes these checks with their dossiers. */
  drop(checks: readonly string[]): Promise<void>;

  /** Every dossier that holds something, by check. */
  dossiers(): Promise<ReadonlyMap<string, Dossier>>;
  /** All changes or none; the changed dossiers in the order of their first change. */
  changeDossiers(changes: readonly DossierChange[]): Promise<readonly Dossier[]>;
  /** Courses and who decides; the product's own course until the coach changes it. */
  book(): Promise<DeskBook>;
  changeBook(book: DeskBook): Promise<void>;
  /** A sealed paper of the desk under its name, such as a bank of items; undefined where none lies. Its reader checks its shape. */
  paper(name: string): Promise<unknown>;
  /** Keeps a JSON value under a name; undefined removes it. */
  changePaper(name: string, value: unknown): Promise<void>;

  /** The bank whose difficulties place people; null = the experts' values. */
  itemBank(): Promise<ItemBank | null>;
  /** From now on the bank's difficulties hold; lines are outdated until `bringUpToDate`. */
  applyBank(bank: ItemBank | null): Promise<void>;

  keyring(): Promise<Keyring>;
  changeKeyring(keyring: Keyring): Promise<void>;
  recoverySheet(): Promise<RecoverySheet>;
  /** The same key locked with another passphrase, already kept. The vault's own data stay as they are. */
  changePassphrase(passphrase: string): Promise<CoachKey>;

  /** Works out what older rules left behind and what a crash cut off, in batches: a new overview shows each one. */
  bringUpToDate(progress: Progress, signal: AbortSignal): Promise<void>;
  /** Every readable record judged for a course, in batches of at most 50; the next one waits for `batch`. */
  forEachJudged(
    course: Course,
    batch: (people: readonly JudgedResult[]) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;
  /** Every readable record as it lies there, with its dossier: for a backup. */
  forEachKept(batch: (records: readonly KeptRecord[]) => void | Promise<void>, signal: AbortSignal): Promise<void>;
}
