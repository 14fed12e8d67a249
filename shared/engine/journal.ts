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
  /** Every event so far in its order, stored or not. */
  readonly log: () => readonly SessionEvent[];
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
  return journalOf([...log], [], keeper, now);
}

/**
 * @param stored the log as it is in the store
 * @param unsaved what comes behind it
 */
function journalOf(stored: SessionEvent[], unsaved: SessionEvent[], keeper: LogKeeper, now: () => Date): Journal {
  const told = replay([...stored, ...unsaved]);
  if (told === null) throw new RangeError('a journal needs its opening');
  const session = signal(told);
  const saving = signal<Saving>({ state: unsaved.length > 0 ? 'saving' : 'saved' });
  const linked = linker([...stored]);
  /** How many of the unsaved have their link; stored again after a failure, an event keeps it. */
  let ready = 0;
  let work: Promise<void> = Promise.resolve();

  async function store(): Promise<void> {
    for (let event = unsaved[ready]; event; event = unsaved[ready]) {
      unsaved[ready] = await linked(event);
      ready += 1;
    }
    try {
      for (let event = unsaved[0]; event && ready > 0; event = unsaved[0]) {
        await keeper.append(session.value.id, event);
        stored.push(event);
        unsaved.shift();
        ready -= 1;
      }
      if (unsaved.length === 0) saving.value = { state: 'saved' };
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
    log: () => [...stored, ...unsaved],
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

/** Begins a session and stores its opening. Never rejects: a failing store shows in `saving`, as with every later note. */
export async function beginJournal(
  opening: Omit<Extract<Happening, { kind: 'opened' }>, 'kind'>,
  keeper: LogKeeper,
  now: () => Date,
): Promise<Journal> {
  const opened: SessionEvent = { ...opening, kind: 'opened', n: 0, at: now().toISOString() };
  const journal = journalOf([], [opened], keeper, now);
  await journal.storeAgain();
  return journal;
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
