import type { Progress } from '../../desk/desk-door';
import type { ImportReport } from '../../desk/import-report';
import type { FileProblem } from '../../exchange/file-problem';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';

/** Opens, keeps and shows result files. Stopping keeps what was loaded until then. */
export async function takeFiles(
  desk: Desk,
  { door }: OpenDesk,
  files: readonly File[],
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReport> {
  try {
    return await door.importFiles(files, progress, signal);
  } finally {
    await desk.refresh();
  }
}

/** Opens a file that was locked with words because its person had no invitation; 'loaded', or why not. */
export async function takeWithWords(
  desk: Desk,
  { door }: OpenDesk,
  file: File,
  words: string,
  signal: AbortSignal,
): Promise<FileProblem | 'loaded'> {
  const answer = await door.importWithWords(file, words, signal);
  await desk.refresh();
  return answer;
}

/** The invented people of the sample set, kept like any result. */
export async function loadSamples(
  desk: Desk,
  { door, course }: OpenDesk,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  try {
    await door.loadExamples(course, progress, signal);
  } finally {
    await desk.refresh();
  }
}

/** Deletes these checks from the device, with what was noted about them. */
export async function dropResults(desk: Desk, { door }: OpenDesk, checks: readonly string[]): Promise<void> {
  await door.drop(checks);
  await desk.refresh();
}

export function exampleChecks({ overview: { columns } }: OpenDesk): string[] {
  return columns.check.filter((_, at) => columns.example[at] === 1);
}
