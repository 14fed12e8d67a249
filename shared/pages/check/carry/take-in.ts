import type { Session } from '../../../engine/session';
import type { Resume } from '../../../model/resume';
import type { SessionEvent } from '../../../model/session';
import { fromPlain } from '../../../store/plain-value';
import type { App } from '../../app';
import { chooseLanguage } from '../../choose-language';

/**
 * Keeps the carried check on this device, so that it goes on at the same spot; its log says on which device. Any other open
 * check stays, and comes again when this one is done.
 */
export async function takeIn({ store, tools }: App, resume: Resume, session: Session): Promise<void> {
  const at = tools.clock.now().toISOString();
  const resumed: SessionEvent = { n: session.length, at, kind: 'resumed', host: tools.host };
  const draft = resume.draft === undefined ? null : { attempt: session.attempts.length, value: draftIn(resume) };
  await store.sessionLog.takeIn(session.id, {
    log: [...resume.log, resumed],
    startedAt: session.startedAt,
    draft,
  });
  await chooseLanguage(store, resume.language);
}

/** A draft that cannot be read is no draft: the task then begins with its material. */
function draftIn({ draft }: Resume): unknown {
  try {
    return fromPlain(draft);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof DOMException) return undefined;
    throw error;
  }
}
