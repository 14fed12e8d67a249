import type { RecoverySheet } from '../../exchange/coach-key';
import type { FileProblem } from '../../exchange/file-problem';
import type { CoachKey } from '../../model/coach-key';
import type { Course } from '../../model/course';
import type { DeskBook } from '../../model/desk-book';
import type { Dossier } from '../../model/dossier';
import type { ItemBank } from '../../model/item-bank';
import type { WantedDeletion } from '../deletion';
import type {
  DossierChange,
  FoundAnswer,
  KeySecret,
  MadeBackup,
  OpenedPerson,
  PassphraseAnswer,
  Progress,
  RestoreAnswer,
  SetDeletionAnswer,
  TakenKey,
  UnlockAnswer,
  WantedList,
} from '../desk-door';
import type { DeskKeys, KeysChange } from '../desk-keys';
import type { FileOutcome } from '../import-report';
import type { JudgedResult } from '../judged';
import type { Page } from '../summary/page';
import type { PlaceColumns } from '../summary/place-columns';
import type { SupervisionAnswer, SupervisionChange } from '../supervision-door';

/** What a screen asks of the desk's service. */
export type DeskJob =
  | { readonly kind: 'unlock'; readonly key: CoachKey; readonly secret: KeySecret; readonly app: string }
  /** `have`: version of the lines that the asker holds already, 0 = none. */
  | { readonly kind: 'overview'; readonly course: Course; readonly have: number }
  | { readonly kind: 'person'; readonly check: string; readonly course: Course }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'import'; readonly files: readonly File[] }
  | { readonly kind: 'import-with-words'; readonly file: File; readonly words: string }
  | { readonly kind: 'examples'; readonly course: Course }
  | { readonly kind: 'drop-due' }
  | { readonly kind: 'drop'; readonly checks: readonly string[] }
  | { readonly kind: 'dossiers' }
  | { readonly kind: 'change-dossiers'; readonly changes: readonly DossierChange[] }
  | { readonly kind: 'book' }
  | { readonly kind: 'change-book'; readonly book: DeskBook }
  | { readonly kind: 'paper'; readonly name: string }
  | { readonly kind: 'change-paper'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'item-bank' }
  | { readonly kind: 'apply-bank'; readonly bank: ItemBank | null }
  | { readonly kind: 'keys' }
  | { readonly kind: 'change-keys'; readonly change: KeysChange }
  | { readonly kind: 'make-key'; readonly label: string }
  | { readonly kind: 'take-key'; readonly label: string; readonly sheet: string }
  | { readonly kind: 'recovery-sheet'; readonly recipient: string }
  | { readonly kind: 'change-passphrase'; readonly old: string; readonly wanted: string }
  | { readonly kind: 'set-deletion'; readonly check: string; readonly wanted: WantedDeletion }
  | { readonly kind: 'back-up'; readonly passphrase: string }
  | { readonly kind: 'restore'; readonly file: Blob; readonly passphrase: string }
  | {
      readonly kind: 'found';
      readonly file: Blob;
      readonly passphrase: string;
      readonly id: string;
      readonly app: string;
    }
  | { readonly kind: 'up-to-date' }
  | ({ readonly kind: 'list-file'; readonly course: Course } & WantedList)
  | { readonly kind: 'supervise'; readonly change: SupervisionChange }
  | { readonly kind: 'checks' }
  | { readonly kind: 'judged'; readonly checks: readonly string[]; readonly course: Course };

export interface Lines {
  readonly version: number;
  readonly table: Page;
  /** 1 for every row that other rules than this app's worked out. */
  readonly outdated: Uint8Array<ArrayBuffer>;
}

export interface OverviewAnswer extends PlaceColumns {
  /** null where the asker's lines are still the newest. */
  readonly lines: Lines | null;
}

export interface DeskAnswers {
  readonly unlock: UnlockAnswer;
  readonly overview: OverviewAnswer;
  readonly person: OpenedPerson | null;
  readonly unreadable: number;
  readonly import: readonly FileOutcome[];
  readonly 'import-with-words': FileProblem | 'loaded';
  readonly examples: undefined;
  readonly 'drop-due': number;
  readonly drop: undefined;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly 'change-dossiers': readonly Dossier[];
  readonly book: DeskBook;
  readonly 'change-book': undefined;
  readonly paper: unknown;
  readonly 'change-paper': undefined;
  readonly 'item-bank': ItemBank | null;
  readonly 'apply-bank': undefined;
  readonly keys: DeskKeys;
  readonly 'change-keys': DeskKeys;
  readonly 'make-key': DeskKeys;
  readonly 'take-key': TakenKey;
  readonly 'recovery-sheet': RecoverySheet;
  readonly 'change-passphrase': PassphraseAnswer;
  readonly 'set-deletion': SetDeletionAnswer;
  readonly 'back-up': MadeBackup;
  readonly restore: RestoreAnswer;
  readonly found: FoundAnswer;
  readonly 'up-to-date': undefined;
  readonly 'list-file': Uint8Array<ArrayBuffer>;
  readonly supervise: SupervisionAnswer;
  readonly checks: readonly string[];
  readonly judged: readonly JudgedResult[];
}

export type JobKind = DeskJob['kind'];
export type JobOf<Kind extends JobKind> = Extract<DeskJob, { kind: Kind }>;

/** Does one job, here or in a worker. @throws StoreError, DeskError, or the signal's reason */
export type RunDeskJob = <Kind extends JobKind>(
  job: JobOf<Kind>,
  signal: AbortSignal,
  progress: Progress,
) => Promise<DeskAnswers[Kind]>;
