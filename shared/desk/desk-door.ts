import type { BackupProblem } from '../exchange/backup-file';
import type { RecoverySheet } from '../exchange/coach-key';
import type { FileProblem } from '../exchange/file-problem';
import type { TableEnding } from '../exchange/spreadsheet/table-file';
import type { ColumnSheetWords } from '../exchange/spreadsheet/table-workbook';
import type { CoachKey } from '../model/coach-key';
import type { Course } from '../model/course';
import type { DeskBook } from '../model/desk-book';
import type { Decision, Dossier, SetDeletion } from '../model/dossier';
import type { ItemBank } from '../model/item-bank';
import type { DeletionProblem, WantedDeletion } from './deletion';
import type { DeskKeys, KeysChange } from './desk-keys';
import type { ListText } from './exports/list-words';
import type { ImportReport, SameName } from './import-report';
import type { JudgedResult } from './judged';
import type { Overview } from './overview';
import type { RestoredKeys } from './service/restore-papers';
import type { RestoredRecords } from './service/restore-records';
import type { SupervisionAnswer, SupervisionChange } from './supervision-door';

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

/** A day of deletion that was set, or why it cannot be. */
export type SetDeletionAnswer =
  | { readonly ok: true; readonly deletion: SetDeletion }
  | { readonly ok: false; readonly problem: DeletionProblem };

/** Everything of a desk in one file. */
export interface MadeBackup {
  readonly file: Blob;
  readonly records: number;
  /** Entries that do not open and are not in it. */
  readonly missing: number;
}

/** The list of everybody, as it shall be written. */
export interface WantedList {
  readonly text: ListText;
  /** Words of the workbook's second sheet. */
  readonly about: ColumnSheetWords;
  readonly ending: TableEnding;
}

/** What a backup brought in. */
export interface RestoreReport extends RestoredRecords, RestoredKeys {
  readonly courses: number;
  /** The backup's difficulties were left out: other people here are placed by this desk's. */
  readonly bankLeftOut: boolean;
  /** When the backup was made, ISO 8601. */
  readonly createdAt: string;
}

export type RestoreAnswer =
  | { readonly ok: true; readonly report: RestoreReport }
  | { readonly ok: false; readonly problem: BackupProblem };

/** A desk opened out of a backup, under its key. */
export type FoundAnswer =
  | { readonly ok: true; readonly key: CoachKey; readonly report: RestoreReport }
  | { readonly ok: false; readonly problem: BackupProblem };

/** `mistyped`: the sheet's text does not fit its checksum · `known`: the key is here already. */
export type TakenKey = DeskKeys | 'mistyped' | 'known';

/** How a key is opened: by its passphrase, or because its identity was just made or restored here. */
export type KeySecret = { readonly passphrase: string } | { readonly identity: string };

export type UnlockAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'wrong-passphrase' | 'damaged' };

/** The same key under the new passphrase. */
export type PassphraseAnswer =
  | { readonly ok: true; readonly key: CoachKey }
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
  /** The invented people of the sample set, kept like any result. */
  loadExamples(course: Course, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Deletes everything whose day has come; how many of this desk's results went. */
  dropDue(): Promise<number>;
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

  /** What this desk knows of supervised checks, after the change; lines that it concerns are worked out anew. */
  supervise(change: SupervisionChange): Promise<SupervisionAnswer>;

  /** The bank whose difficulties place people; null = the experts' values. */
  itemBank(): Promise<ItemBank | null>;
  /** From now on the bank's difficulties hold; lines are outdated until `bringUpToDate`. */
  applyBank(bank: ItemBank | null): Promise<void>;

  /** Without their secrets. */
  keys(): Promise<DeskKeys>;
  changeKeys(change: KeysChange): Promise<DeskKeys>;
  /** Makes a further key pair; it lies in the vault only, so passphrase and backup stay the same. */
  makeKey(label: string): Promise<DeskKeys>;
  /** Takes a key from its recovery sheet into this desk. */
  takeKey(label: string, sheetText: string): Promise<TakenKey>;
  /** Of one of the desk's own keys. */
  recoverySheet(recipient: string): Promise<RecoverySheet>;
  /** The same key locked with another passphrase, already kept. The vault's own data stay as they are. */
  changePassphrase(old: string, wanted: string): Promise<PassphraseAnswer>;

  /** Sets one result's day of deletion. */
  setDeletion(check: string, wanted: WantedDeletion): Promise<SetDeletionAnswer>;
  /** Keys, results, dossiers, courses and papers in one file that the passphrase opens. */
  backUp(passphrase: string, progress: Progress, signal: AbortSignal): Promise<MadeBackup>;
  /** Brings a backup into this desk. A file that is not sound changes nothing. */
  restore(file: Blob, passphrase: string, progress: Progress, signal: AbortSignal): Promise<RestoreAnswer>;
  /** Opens a desk out of a backup, in place of `unlock`. @param id a fresh UUID for its key */
  found(file: Blob, passphrase: string, id: string, progress: Progress, signal: AbortSignal): Promise<FoundAnswer>;

  /** Works out what older rules left behind and what a crash cut off, in batches: a new overview shows each one. */
  bringUpToDate(progress: Progress, signal: AbortSignal): Promise<void>;
  /** The list of everybody as a file, with what is decided for this course. */
  listFile(
    course: Course,
    wanted: WantedList,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** Every readable record judged for a course, in batches of at most 50; the next one waits for `batch`. */
  forEachJudged(
    course: Course,
    batch: (people: readonly JudgedResult[]) => void | Promise<void>,
    signal: AbortSignal,
    /** These checks; without it everybody's. */
    only?: readonly string[],
  ): Promise<void>;
}
