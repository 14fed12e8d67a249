import * as v from 'valibot';
import { settingsSchema } from '../model/settings';
import { checked } from './checked';
import { type KnownLogs, sessionLogOn } from './session-log';
import type { Shelf } from './shelf';
import type { Store } from './store';

/** The store's meaning on top of a shelf: which record lies where, and that everything read fits its schema. */
export function makeStore(shelf: Shelf): Store {
  const known: KnownLogs = new Map();
  return {
    lasting: shelf.lasting,
    shelf,
    sessionLog: sessionLogOn(shelf, known),
    drafts: {
      keep: (session, attempt, draft) =>
        shelf.write([{ do: 'put', drawer: 'drafts', key: [session, attempt], value: draft }]),
      read: (session, attempt) => shelf.get('drafts', [session, attempt]),
      drop: (session, attempt) => shelf.write([{ do: 'delete', drawer: 'drafts', key: [session, attempt] }]),
    },
    keys: {
      put: (key) => shelf.write([{ do: 'put', drawer: 'keys', key: [key.id], value: key }]),
      list: async () => checked((await coachSchemas()).coachKeySchema, await shelf.under('keys', [])),
      drop: (id) => shelf.write([{ do: 'delete', drawer: 'keys', key: [id] }]),
    },
    results: {
      put: (results) =>
        shelf.write(results.map((value) => ({ do: 'put', drawer: 'results', key: [value.check], value }))),
      list: async () => checked((await coachSchemas()).storedResultSchema, await shelf.under('results', [])),
      drop: (checks) => shelf.write(checks.map((check) => ({ do: 'delete', drawer: 'results', key: [check] }))),
    },
    settings: {
      read: async () => v.parse(v.fallback(settingsSchema, {}), await shelf.get('settings', ['settings'])),
      change: (settings) => shelf.write([{ do: 'merge', drawer: 'settings', key: ['settings'], value: settings }]),
    },
    wipe: () => {
      known.clear();
      return shelf.wipe();
    },
  };
}

/** Only the coach desk reads keys and results; a client's first screen does without their schemas. */
async function coachSchemas() {
  const [{ coachKeySchema }, { storedResultSchema }] = await Promise.all([
    import('../model/coach-key'),
    import('../model/stored-result'),
  ]);
  return { coachKeySchema, storedResultSchema };
}
