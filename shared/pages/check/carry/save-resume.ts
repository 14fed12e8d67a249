import type { Runner } from '../../../engine/runner';
import { resumeFileName } from '../../../exchange/resume-file';
import type { App } from '../../app';
import { createResumeDoor } from './resume-door';
import { resumeOf } from './resume-of';

/**
 * Pauses the check, so that the time worked is in its log, and hands its file to the person.
 * @returns the file's name @throws ResumeError, StoreError, WorkerError
 */
export async function saveResume(
  app: App,
  runner: Runner,
  words: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const { session, saving } = runner.journal;
  if (!session.peek().paused) await runner.pause();
  if (saving.peek().state !== 'saved') await runner.journal.storeAgain();
  const { state } = saving.peek();
  if (state !== 'saved') throw new Error('the log is not stored');
  const sealed = await createResumeDoor().seal(await resumeOf(app, session.peek().id), words, signal);
  const name = resumeFileName(sealed);
  await app.tools.saveFile(name, sealed, 'application/octet-stream');
  return name;
}
