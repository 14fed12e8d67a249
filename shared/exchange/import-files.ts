import type { Result } from '../model/result';
import type { FileProblem } from './file-problem';
import { type OpenedResult, openResult } from './open-result';
import { largestResultFile } from './result-limits';

/** What became of one file. `older`: a newer file of the same check is already here. */
export type ImportOutcome =
  | { readonly name: string; readonly outcome: 'added' | 'updated'; readonly result: Result }
  | { readonly name: string; readonly outcome: 'duplicate' | 'older'; readonly result: Result }
  | {
      readonly name: string;
      readonly outcome: 'refused';
      readonly problem: FileProblem;
      readonly detail: string;
    };

/** Files done, of all files. */
export type ImportProgress = (done: number, all: number) => void;

/**
 * Opens many files one after the other; a bad one never stops the rest. Stores nothing: the caller keeps the results
 * of `added` and `updated`, a later one of the same check over an earlier.
 * @param known the results that are here already, by check id
 * @throws the signal's reason when it aborts
 */
export async function importFiles(
  files: readonly File[],
  identities: readonly string[],
  known: ReadonlyMap<string, Result>,
  progress: ImportProgress,
  signal: AbortSignal,
): Promise<readonly ImportOutcome[]> {
  const here = new Map(known);
  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const outcome = judged(file.name, await openFile(file, identities), here);
    if (outcome.outcome === 'added' || outcome.outcome === 'updated') here.set(outcome.result.check, outcome.result);
    outcomes.push(outcome);
    progress(outcomes.length, files.length);
  }
  return outcomes;
}

async function openFile(file: File, identities: readonly string[]): Promise<OpenedResult> {
  if (file.size > largestResultFile) return { ok: false, problem: 'too-large', detail: `${file.size} bytes` };
  try {
    return await openResult(new Uint8Array(await file.arrayBuffer()), identities);
  } catch (thrown) {
    return { ok: false, problem: 'unreadable', detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function judged(name: string, opened: OpenedResult, here: ReadonlyMap<string, Result>): ImportOutcome {
  if (!opened.ok) return { name, outcome: 'refused', problem: opened.problem, detail: opened.detail };
  const { result } = opened;
  const held = here.get(result.check);
  if (!held) return { name, outcome: 'added', result };
  if (JSON.stringify(held) === JSON.stringify(result)) return { name, outcome: 'duplicate', result };
  return { name, outcome: Date.parse(result.endedAt) > Date.parse(held.endedAt) ? 'updated' : 'older', result };
}
