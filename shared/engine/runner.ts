import type { Ending, Estimate } from '../model/attempt';
import type { Finding } from '../model/criterion';
import type { HostFacts } from '../model/host';
import type { Report } from '../model/observation';
import type { Person } from '../model/person';
import type { StopReason } from '../model/result';
import type { Task } from '../tasks/define-task';
import { fairFindings } from './fair-findings';
import type { Journal } from './journal';
import type { NextStep, Plan } from './plan';
import { appOf, type OpenAttempt, type Session } from './session';
import { createStopwatch } from './stopwatch';

/**
 * Everything a screen can do to a running session. Each promise resolves when the store has answered; a store that failed
 * is told by the journal's `saving`.
 */
export interface Runner {
  readonly journal: Journal;
  /** The task of the open attempt. */
  readonly task: () => Task | null;
  /** Active milliseconds of the open attempt. */
  readonly elapsed: () => number;
  readonly tellPerson: (person: Person) => Promise<void>;
  /** What `advance` would do now. */
  readonly comesNext: () => NextStep;
  /** Offers the next task, or closes the session with the reason there is none. */
  readonly advance: () => Promise<void>;
  readonly estimate: (estimate: Estimate) => Promise<void>;
  readonly report: (fact: Report) => Promise<void>;
  readonly openHelp: () => Promise<void>;
  /** Judges and closes the open attempt; a second call for the same attempt does nothing. Rejects, with the attempt still open, where the task's code cannot be loaded. */
  readonly finish: (ending: Ending) => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** The person ends the whole session; an open attempt counts as left. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs a session: notes what happens, keeps the time, asks `plan` for tasks and the tasks for verdicts.
 * @param host where it runs now
 */
export function createRunner(
  journal: Journal,
  catalogue: readonly Task[],
  plan: Plan,
  tick: () => number,
  host: HostFacts,
): Runner {
  const watch = createStopwatch(tick);
  const state = () => journal.session.value;
  const open = () => state().open;
  const task = () => catalogue.find(({ id }) => id === open()?.task) ?? null;

  const inherited = inheritedSeed(state(), host);

  watch.reset(open()?.milliseconds ?? 0);
  if (open()?.estimate && !state().paused) watch.run();

  async function findingsOf({ seed, observations }: OpenAttempt, ending: Ending): Promise<Finding[]> {
    if (ending === 'cannot' || ending === 'fault') return [];
    const findings = (await task()?.judge(seed, observations)) ?? [];
    const fair = fairFindings(findings, ending, observations);
    return seed === inherited ? fair.filter(({ verdict }) => verdict !== 'missed') : fair;
  }

  async function finish(ending: Ending): Promise<void> {
    const attempt = open();
    if (attempt === null) return;
    const milliseconds = watch.read();
    const findings = await findingsOf(attempt, ending);
    if (open()?.seed !== attempt.seed) return;
    watch.stop();
    await journal.note({ kind: 'attempt-closed', ending, milliseconds, findings });
  }

  const close = (reason: StopReason) => journal.note({ kind: 'closed', reason });

  return {
    journal,
    task,
    elapsed: watch.read,
    tellPerson: (person) => journal.note({ kind: 'person-told', person }),
    comesNext: () => plan(state()),
    async advance() {
      // Two presses on "next" offer one task.
      if (open() || state().closed) return;
      const step = plan(state());
      if (step.kind === 'stop') return close(step.reason);
      // What another version of the app draws is told apart from here on: the desk may be of the older one.
      if (appOf(state()) !== host.app) void journal.note({ kind: 'resumed', host });
      watch.reset(0);
      return journal.note({ kind: 'task-offered', task: step.task, seed: step.seed });
    },
    estimate(estimate) {
      watch.run();
      return journal.note({ kind: 'estimate-given', estimate });
    },
    report(fact) {
      const attempt = open();
      if (attempt === null) return Promise.resolve();
      const observation = { ...fact, n: attempt.observations.length, at: watch.read() };
      return journal.note({ kind: 'observed', observation });
    },
    openHelp: () => journal.note({ kind: 'help-opened', step: (open()?.help ?? 0) + 1 }),
    finish,
    pause() {
      const milliseconds = watch.read();
      watch.stop();
      return journal.note({ kind: 'paused', milliseconds });
    },
    resume() {
      if (open()?.estimate) watch.run();
      return journal.note({ kind: 'resumed' });
    },
    async stop() {
      if (open()) await finish('left');
      await close('person');
    },
  };
}

/**
 * The seed of the attempt that is open already, where another version of the app has offered it, here or on another device:
 * from the same seed this version may draw other material than the person has worked on, so nothing counts as missed.
 */
function inheritedSeed({ open }: Session, { app }: HostFacts): number | null {
  return open !== null && open.app !== app ? open.seed : null;
}
