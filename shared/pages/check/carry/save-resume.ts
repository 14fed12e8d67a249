import type { Runner } from '../../../engine/runner';
import { resumeFileName } from '../../../exchange/resume-file';
import type { App } from '../../app';
import { createResumeDoor } from './resume-door';
import { resumeOf } from './resume-of';

/**
 * Pauses the check, so that the time worked is in its log, and hands its file to the person; also where the store is full.
 * @returns the file's name @throws ResumeError, StoreError, WorkerError
 */
export async function saveResume(
  app: App,
  runner: Runner,
  words: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  if (!runner.journal.session.peek().paused) await runner.pause();
  const sealed = await createResumeDoor().seal(await resumeOf(app, runner.journal), words, signal);
  const name = resumeFileName(sealed);
  await app.tools.saveFile(name, sealed, 'application/octet-stream');
  return name;
}
