import type { SessionEvent } from '../../model/session';
import type { Store } from '../../store/store';

/** Events that come by themselves when a page opens or rests. */
const byItself: readonly SessionEvent['kind'][] = ['opened', 'task-offered', 'paused', 'resumed'];

/** The same store; calls `noted` before the person's work, or a coach's, goes into it. */
export function notingWork(store: Store, noted: () => void): Store {
  const { sessionLog, drafts, shelf } = store;
  return {
    ...store,
    sessionLog: {
      ...sessionLog,
      append(session, event) {
        if (!byItself.includes(event.kind)) noted();
        return sessionLog.append(session, event);
      },
      takeIn(session, from) {
        noted();
        return sessionLog.takeIn(session, from);
      },
    },
    drafts: {
      ...drafts,
      keep(session, attempt, draft) {
        noted();
        return drafts.keep(session, attempt, draft);
      },
    },
    shelf: {
      ...shelf,
      write(steps) {
        if (steps.some(({ drawer }) => drawer !== 'settings')) noted();
        return shelf.write(steps);
      },
    },
  };
}
