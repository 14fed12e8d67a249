import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Happening, SessionEvent } from '../model/session';
import { chainedFact, headOfLog, linkOf } from './log-chain';
import { replay, type Session, step } from './session';

/** Whether what happened is safe: `saved` means that killing the browser now loses nothing. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'trouble'; readonly error: unknown };

/** Where a log is kept; resolved means stored for good. */
export interface LogKeeper {
  append(session: string, event: SessionEvent): Promise<void>;
}

/** A session's log on its way from the screen to the store. */
export interface Journal {
  readonly session: ReadonlySignal<Session>;
  readonly saving: ReadonlySignal<Saving>;
  /**
   * Takes note at once and resolves when the store has answered. Never rejects: where the store failed, `saving` says so,
   * nothing is forgotten, and the next note or `storeAgain` tries again.
   */
  readonly note: (happening: Happening) => Promise<void>;
  /** Stores what a failed store has left open. */
  readonly storeAgain: () => Promise<void>;
}

/** Goes on with a stored log (at least its `opened` event). @throws BrokenLogError */
export function continueJournal(log: readonly SessionEvent[], keeper: LogKeeper, now: () => Date): Journal {
  const told = replay(log);
  if (told === null) throw new RangeError('a journal needs its opening');
  const session = signal(told);
  const saving = signal<Saving>({ state: 'saved' });
  const unsaved: SessionEvent[] = [];
  const linked = linker(log);
  let ready: SessionEvent | null = null;
  let work: Promise<void> = Promise.resolve();

  async function store(): Promise<void> {
    try {
      for (let event = unsaved[0]; event; event = unsaved[0]) {
        // Stored again after a failure, an event keeps its link.
        if (event !== ready) ready = unsaved[0] = await linked(event);
        await keeper.append(session.value.id, ready);
        unsaved.shift();
      }
      saving.value = { state: 'saved' };
    } catch (error) {
      saving.value = { state: 'trouble', error };
    }
  }
  const storeInTurn = () => {
    work = work.then(store);
    return work;
  };

  return {
    session,
    saving,
    note(happening) {
      const event = { ...happening, n: session.value.length, at: now().toISOString() } as SessionEvent;
      session.value = step(session.value, event);
      unsaved.push(event);
      saving.value = { state: 'saving' };
      return storeInTurn();
    },
    storeAgain: storeInTurn,
  };
}

/** Begins a session and stores its opening. */
export async function beginJournal(
  opening: Omit<Extract<Happening, { kind: 'opened' }>, 'kind'>,
  keeper: LogKeeper,
  now: () => Date,
): Promise<Journal> {
  const opened: SessionEvent = { ...opening, kind: 'opened', n: 0, at: now().toISOString() };
  const event = await linker([])(opened);
  await keeper.append(opening.session, event);
  return continueJournal([event], keeper, now);
}

/**
 * Gives each event its link of the chain, in their order. Saving comes first: from where a link cannot be made, events go
 * without, and whoever goes on with this log links them.
 */
function linker(log: readonly SessionEvent[]): (event: SessionEvent) => Promise<SessionEvent> {
  let head: Promise<string> | null = null;
  return async (event) => {
    const fact = chainedFact(event);
    if (fact === null) return event;
    head = (head ?? headOfLog(log)).then((before) => linkOf(before, fact));
    return head.then(
      (link) => ({ ...event, link }),
      () => event,
    );
  };
}
