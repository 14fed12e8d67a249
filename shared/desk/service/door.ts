import type { DeskDoor, Progress } from '../desk-door';
import { DeskError } from '../desk-door';
import type { LookedAt } from '../import-report';
import { overviewOf } from '../summary/overview-of';
import type { DeskAnswers, JobKind, JobOf, Lines, RunDeskJob } from './jobs';

/** Most records in memory at once on the way to an export or backup. */
const streamed = 50;

const untold: Progress = () => undefined;

/** The face of a service. @param end ends the service, with everything in its memory */
export function doorTo(run: RunDeskJob, app: string, end: () => void): DeskDoor {
  const life = new AbortController();
  let lines: Lines | null = null;

  const ask = async <Kind extends JobKind>(job: JobOf<Kind>, signal?: AbortSignal, progress = untold) => {
    life.signal.throwIfAborted();
    const until = signal ? AbortSignal.any([life.signal, signal]) : life.signal;
    return run(job, until, progress) as Promise<DeskAnswers[Kind]>;
  };
  const inBatches = async <T>(
    signal: AbortSignal,
    read: (checks: readonly string[]) => Promise<T>,
    use: (found: T) => unknown,
    only?: readonly string[],
  ) => {
    const checks = only ?? (await ask({ kind: 'checks' }, signal));
    for (let from = 0; from < checks.length; from += streamed) {
      signal.throwIfAborted();
      await use(await read(checks.slice(from, from + streamed)));
    }
  };

  return {
    unlock: (key, secret, progress, signal) => ask({ kind: 'unlock', key, secret, app }, signal, progress),
    lock() {
      lines = null;
      life.abort(new DeskError('locked'));
      end();
    },
    async overview(course, signal) {
      const { lines: newer, place, open } = await ask({ kind: 'overview', course, have: lines?.version ?? 0 }, signal);
      lines = newer ?? (lines as Lines);
      return overviewOf({ ...lines, place, open, course });
    },
    person: (check, course, signal) => ask({ kind: 'person', check, course }, signal),
    unreadable: () => ask({ kind: 'unreadable' }),
    async importFiles(files, progress, signal) {
      // Stopping is no failure: what was loaded until then is kept and told.
      const outcomes = await ask({ kind: 'import', files }, signal, progress);
      return {
        looked: outcomes.map((outcome, at): LookedAt => ({ file: files[at] as File, outcome })),
        all: files.length,
      };
    },
    importWithWords: (file, words, signal) => ask({ kind: 'import-with-words', file, words }, signal),
    loadExamples: (course, progress, signal) => ask({ kind: 'examples', course }, signal, progress),
    dropDue: () => ask({ kind: 'drop-due' }),
    drop: (checks) => ask({ kind: 'drop', checks }),
    dossiers: () => ask({ kind: 'dossiers' }),
    changeDossiers: (changes) => ask({ kind: 'change-dossiers', changes }),
    book: () => ask({ kind: 'book' }),
    changeBook: (book) => ask({ kind: 'change-book', book }),
    paper: (name) => ask({ kind: 'paper', name }),
    changePaper: (name, value) => ask({ kind: 'change-paper', name, value }),
    supervise: (change) => ask({ kind: 'supervise', change }),
    itemBank: () => ask({ kind: 'item-bank' }),
    applyBank: (bank) => ask({ kind: 'apply-bank', bank }),
    keys: () => ask({ kind: 'keys' }),
    changeKeys: (change) => ask({ kind: 'change-keys', change }),
    makeKey: (label) => ask({ kind: 'make-key', label }),
    takeKey: (label, sheet) => ask({ kind: 'take-key', label, sheet }),
    recoverySheet: (recipient) => ask({ kind: 'recovery-sheet', recipient }),
    changePassphrase: (old, wanted) => ask({ kind: 'change-passphrase', old, wanted }),
    setDeletion: (check, wanted) => ask({ kind: 'set-deletion', check, wanted }),
    backUp: (passphrase, progress, signal) => ask({ kind: 'back-up', passphrase }, signal, progress),
    restore: (file, passphrase, progress, signal) => ask({ kind: 'restore', file, passphrase }, signal, progress),
    found: (file, passphrase, id, progress, signal) =>
      ask({ kind: 'found', file, passphrase, id, app }, signal, progress),
    bringUpToDate: (progress, signal) => ask({ kind: 'up-to-date' }, signal, progress),
    listFile: (course, wanted, progress, signal) => ask({ kind: 'list-file', course, ...wanted }, signal, progress),
    forEachJudged: (course, batch, signal, only) =>
      inBatches(signal, (checks) => ask({ kind: 'judged', checks, course }, signal), batch, only),
  };
}
