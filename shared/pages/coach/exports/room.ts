import type { Progress, WantedList } from '../../../desk/desk-door';
import type { JudgedResult } from '../../../desk/judged';
import type { Line } from '../../../desk/line';
import type { Dossiers } from '../../../desk/places/members';
import type { Course } from '../../../model/course';
import type { ItemBank } from '../../../model/item-bank';
import type { TaskDeclaration } from '../../../model/task';
import type { ExportsPaper } from './exports-paper';

/** What the page about exports needs of an open desk. Calls reject when the world fails. */
export interface ExportsRoom {
  /** Everybody at the desk, for the course on screen. */
  readonly lines: readonly Line[];
  readonly course: Course;
  /** The tasks with the difficulties that hold at this desk. */
  readonly bank: readonly TaskDeclaration[];
  /** What these difficulties come from; null = the experts. */
  readonly itemBank: ItemBank | null;
  readonly dossiers: () => Promise<Dossiers>;
  /** What exports need to be recognised again; made when it is first read. */
  readonly paper: () => Promise<ExportsPaper>;
  readonly keepPaper: (paper: ExportsPaper) => Promise<void>;
  /** The list of everybody as a file. */
  readonly listFile: (wanted: WantedList, progress: Progress, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /** Every record, or only these, in batches; the next one waits for `batch`. */
  readonly forEachJudged: (
    batch: (people: readonly JudgedResult[]) => void | Promise<void>,
    signal: AbortSignal,
    only?: readonly string[],
  ) => Promise<void>;
}
