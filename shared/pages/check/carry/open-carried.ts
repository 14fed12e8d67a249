import type { ResumeProblem } from '../../../exchange/resume-file';
import type { Resume } from '../../../model/resume';
import type { Task } from '../../../tasks/define-task';
import { checkIn, type Standing } from './meeting';
import { createResumeDoor } from './resume-door';

/** `trouble`: this device failed, not the file. */
export type OpenProblem = ResumeProblem | 'trouble';

export type Carried =
  | { readonly ok: true; readonly resume: Resume; readonly told: Standing }
  | { readonly ok: false; readonly problem: OpenProblem };

/** Opens a file with its words, as far as this app can go on with what is inside. Changes nothing. */
export async function openCarried(
  bytes: Uint8Array<ArrayBuffer>,
  words: readonly string[],
  catalogue: readonly Task[],
  signal: AbortSignal,
): Promise<Carried> {
  try {
    const opened = await createResumeDoor().open(bytes, words, signal);
    if (!opened.ok) return opened;
    const check = checkIn(opened.resume, catalogue);
    return check.ok ? { ok: true, resume: opened.resume, told: check.told } : check;
  } catch {
    return { ok: false, problem: 'trouble' };
  }
}
