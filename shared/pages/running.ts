import { digitalDrivingLicence } from '../content/course';
import { beginJournal, continueJournal, type Journal } from '../engine/journal';
import { checkPlan } from '../engine/plan';
import { createRunner, type Runner } from '../engine/runner';
import type { Session } from '../engine/session';
import { language } from '../i18n/words';
import type { Invitation } from '../model/invitation';
import type { Purpose } from '../model/session-record';
import { markBegun } from '../store/begun-mark';
import type { Store } from '../store/store';
import type { App } from './app';

/** The check that was begun and not ended, ready to go on; null where there is none. */
export async function openCheck(app: App): Promise<Runner | null> {
  const journal = await openJournal(app, 'check');
  return journal && checkRunner(app, journal);
}

/** Checks that are being begun, each in its store. */
const beginning = new WeakMap<Store, Promise<Runner>>();

/** Begins a check; a second press while it is being begun gets the same one. */
export function beginCheck(app: App, invitation: Invitation | null): Promise<Runner> {
  const { store } = app;
  const begun = beginning.get(store) ?? newCheck(app, invitation).finally(() => beginning.delete(store));
  beginning.set(store, begun);
  return begun;
}

async function newCheck(app: App, invitation: Invitation | null): Promise<Runner> {
  const journal = await begin(app, 'check', app.tools.randomness.seed(), invitation);
  if (app.store.lasting && !app.SharedPcBar) markBegun();
  return checkRunner(app, journal);
}

/** The check that was closed last; null where there is none. */
export async function lastClosedCheck(app: App): Promise<Session | null> {
  return (await lastClosedJournal(app))?.session.value ?? null;
}

/** The journal of that check: the survey comes after its end. */
export async function lastClosedJournal({ store, tools }: App): Promise<Journal | null> {
  const unsaved = unsavedJournal(store, 'check');
  if (unsaved?.session.value.closed) return unsaved;
  const { records } = await store.sessionLog.list();
  const closed = records.filter(({ purpose, open }) => purpose === 'check' && !open).at(-1);
  if (!closed) return null;
  return continueJournal((await store.sessionLog.read(closed.id)).records, store.sessionLog, tools.clock.now);
}

/** The session of this purpose that was begun last and not ended. */
export async function openJournal({ store, tools }: App, purpose: Purpose): Promise<Journal | null> {
  const unsaved = unsavedJournal(store, purpose);
  if (unsaved && !unsaved.session.value.closed) return unsaved;
  const record = await store.sessionLog.newestOpen(purpose);
  if (!record) return null;
  const { records } = await store.sessionLog.read(record.id);
  return remembered(store, continueJournal(records, store.sessionLog, tools.clock.now));
}

/** The journals this page used last: what a failing store did not take lives in them alone, whichever page is shown. */
const used = new WeakMap<Store, Map<Purpose, Journal>>();

function remembered(store: Store, journal: Journal): Journal {
  const { purpose } = journal.session.value;
  used.set(store, new Map([...(used.get(store) ?? []), [purpose, journal]]));
  return journal;
}

function unsavedJournal(store: Store, purpose: Purpose): Journal | null {
  const journal = used.get(store)?.get(purpose);
  return journal && journal.saving.value.state !== 'saved' ? journal : null;
}

/** A new session with its first event stored. */
export async function begin(
  { store, tools }: App,
  purpose: Purpose,
  seed: number,
  invitation: Invitation | null,
): Promise<Journal> {
  const session = tools.randomness.uuid();
  const opening = { session, purpose, seed, language: language.value, host: tools.host, invitation };
  return remembered(store, await beginJournal(opening, store.sessionLog, tools.clock.now));
}

function checkRunner({ catalogue, tools }: App, journal: Journal): Runner {
  const plan = checkPlan(catalogue, tools.offers, digitalDrivingLicence);
  return createRunner(journal, catalogue, plan, tools.clock.tick, tools.host);
}
