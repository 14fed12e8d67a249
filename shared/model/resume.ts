import * as v from 'valibot';
import { languageCodes } from './language-code';
import { type SessionEvent, sessionEventSchema } from './session';
import { momentSchema, textUpTo } from './text';

export const resumeVersion = 1;

/** Events of one check that a resume file carries at most; a long check has about a thousand. */
const mostEvents = 20_000;

/** The log of one check that goes on: numbered without a gap, opened once, and not closed. */
const openLogSchema = v.pipe(
  v.array(sessionEventSchema),
  v.minLength(1),
  v.maxLength(mostEvents),
  v.check(isOpenCheck, 'not the log of one open check'),
);

/** A check in the middle, as somebody carries it to another device. */
export const resumeSchema = v.strictObject({
  format: v.literal('probefahrt-resume'),
  version: v.literal(resumeVersion),
  /** The app that wrote it. */
  app: textUpTo(40),
  savedAt: momentSchema,
  /** The language on screen. */
  language: v.picklist(languageCodes),
  log: openLogSchema,
  /** Unfinished work of the open attempt, as `toPlain` writes it; the task's View checks what is inside. */
  draft: v.optional(v.unknown()),
});
export type Resume = v.InferOutput<typeof resumeSchema>;

function isOpenCheck(log: SessionEvent[]): boolean {
  const [first] = log;
  if (first?.kind !== 'opened' || first.purpose !== 'check') return false;
  return log.every(({ n, kind }, at) => n === at && (kind === 'opened') === (at === 0) && kind !== 'closed');
}
