import type { FileProblem } from '../../exchange/file-problem';
import { type ImportOutcome, type ImportProgress, importFiles } from '../../exchange/import-files';
import { openResultWithWords } from '../../exchange/open-result';
import { withDifficulties } from '../../measure/calibration/with-difficulties';
import type { Result } from '../../model/result';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';
import { sealedForDesk } from './held';
import { type JudgedResult, judged } from './judged';
import { sampleResults } from './sample-set';

export interface LookedAt {
  readonly file: File;
  readonly outcome: ImportOutcome;
}

/** What became of a hand-in: every file that was looked at; fewer than `all` when the coach stopped it. */
export interface ImportReport {
  readonly looked: readonly LookedAt[];
  readonly all: number;
}

/** So many files are opened before they are stored together. */
const batch = 10;

/** Opens, keeps and shows result files. Stopping keeps what was loaded until then. */
export async function takeFiles(
  desk: Desk,
  open: OpenDesk,
  files: readonly File[],
  progress: ImportProgress,
  signal: AbortSignal,
): Promise<ImportReport> {
  const known = new Map(open.people.map(({ result }) => [result.check, result]));
  const looked: LookedAt[] = [];
  const kept: JudgedResult[] = [];
  try {
    while (looked.length < files.length && !signal.aborted) {
      const before = looked.length;
      const next = files.slice(before, before + batch);
      const report: ImportProgress = (done) => progress(before + done, files.length);
      const some = await untilStopped(importFiles(next, [open.unlocked.identity], known, report, signal), signal);
      if (some === null) break;
      const taken = some.flatMap((one) => (one.outcome === 'added' || one.outcome === 'updated' ? [one.result] : []));
      kept.push(...(await keepResults(desk, open, taken)));
      for (const result of taken) known.set(result.check, result);
      looked.push(...some.map((outcome, at) => ({ file: next[at] as File, outcome })));
    }
  } finally {
    show(desk, open, kept);
  }
  return { looked, all: files.length };
}

/** Opens a file that was locked with words because its person had no invitation; 'loaded', or why not. */
export async function takeWithWords(
  desk: Desk,
  open: OpenDesk,
  file: File,
  words: string,
): Promise<FileProblem | 'loaded'> {
  const opened = await openResultWithWords(new Uint8Array(await file.arrayBuffer()), words);
  if (!opened.ok) return opened.problem;
  const held = open.people.find(({ result }) => result.check === opened.result.check);
  const older = held && Date.parse(held.result.endedAt) > Date.parse(opened.result.endedAt);
  if (!older) show(desk, open, await keepResults(desk, open, [opened.result]));
  return 'loaded';
}

/** The invented people of the sample set, kept like any result. */
export async function loadSamples(desk: Desk, open: OpenDesk): Promise<void> {
  const { catalogue, tools } = desk.room;
  const now = tools.clock.now();
  const samples = await sampleResults(catalogue, open.course, tools.host.app, now);
  show(desk, open, await keepResults(desk, open, samples));
}

/** Deletes these checks from the device and from memory. */
export async function dropResults(desk: Desk, open: OpenDesk, checks: readonly string[]): Promise<void> {
  await desk.room.store.results.drop(checks);
  const gone = new Set(checks);
  desk.change(open.unlocked, ({ people }) => ({ people: people.filter(({ result }) => !gone.has(result.check)) }));
}

export function exampleChecks({ people }: OpenDesk): string[] {
  return people.filter(({ result }) => result.example).map(({ result }) => result.check);
}

/** Stores results, sealed to the coach's own key, and judges them. A later one of the same check wins. */
async function keepResults(desk: Desk, open: OpenDesk, results: readonly Result[]): Promise<JudgedResult[]> {
  const { catalogue, tools, store } = desk.room;
  const now = tools.clock.now();
  const newest = [...new Map(results.map((result) => [result.check, result])).values()];
  const stored = await Promise.all(newest.map((one) => sealedForDesk(one, open.unlocked.key.recipient, now)));
  await store.results.put(stored);
  const tasks = withDifficulties(catalogue, open.itemBank ?? null);
  return Promise.all(
    newest.map((result, at) => {
      const { importedAt, deleteAfter } = stored[at] as (typeof stored)[number];
      return judged({ result, importedAt, deleteAfter }, tasks, open.course);
    }),
  );
}

/** Puts people on the desk; one whose check is already there takes its place. */
function show(desk: Desk, open: OpenDesk, added: readonly JudgedResult[]): void {
  desk.change(open.unlocked, ({ people }) => ({
    people: [...new Map([...people, ...added].map((person) => [person.result.check, person])).values()],
  }));
}

/** null when the coach stopped it; everything else that throws goes on. */
async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  try {
    return await work;
  } catch (thrown) {
    if (signal.aborted) return null;
    throw thrown;
  }
}
