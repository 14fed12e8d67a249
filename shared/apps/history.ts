import * as v from 'valibot';

/** A program's state with the way back and forth. Plain data: it can be kept as a draft. */
export interface History<State> {
  readonly now: State;
  /** Earlier states, the latest last. */
  readonly past: readonly State[];
  /** States taken back, the next one to return first. */
  readonly future: readonly State[];
}

/** Steps that can be taken back. */
const longestPast = 100;

export function historyFrom<State>(now: State): History<State> {
  return { now, past: [], future: [] };
}

/** One step further; the same history where nothing changed. */
export function stepTo<State>(history: History<State>, next: State): History<State> {
  if (next === history.now) return history;
  return { now: next, past: [...history.past, history.now].slice(-longestPast), future: [] };
}

/** Changes the state of now without a step of its own, such as where somebody looks. */
export function amend<State>(history: History<State>, next: State): History<State> {
  return { ...history, now: next };
}

export function undo<State>(history: History<State>): History<State> {
  const [now] = history.past.slice(-1);
  if (now === undefined) return history;
  return { now, past: history.past.slice(0, -1), future: [history.now, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [now, ...future] = history.future;
  if (now === undefined) return history;
  return { now, past: [...history.past, history.now], future };
}

/** The schema of a kept history. */
export function historySchema<Schema extends v.GenericSchema>(state: Schema) {
  const states = v.pipe(v.array(state), v.maxLength(longestPast));
  return v.strictObject({ now: state, past: states, future: states });
}
