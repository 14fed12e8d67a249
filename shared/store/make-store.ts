import { checkedOnce } from './checked-once';
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
      list: async () => checkedOnce(coachKeySchema, await shelf.under('keys', [])),
      drop: (id) => shelf.write([{ do: 'delete', drawer: 'keys', key: [id] }]),
    },
    results: {
      put: (results) =>
        shelf.write(results.map((value) => ({ do: 'put', drawer: 'results', key: [value.check], value }))),
      list: async () => checkedOnce(storedResultSchema, await shelf.under('results', [])),
      drop: (checks) => shelf.write(checks.map((check) => ({ do: 'delete', drawer: 'results', key: [check] }))),
    },
    settings: {
      read: async () => {
        const value = await shelf.get('settings', ['settings']);
        const kept = value === undefined ? [] : [{ key: ['settings'], value }];
        return (await checkedOnce(settingsSchema, kept)).records[0] ?? {};
      },
      change: (settings) => shelf.write([{ do: 'merge', drawer: 'settings', key: ['settings'], value: settings }]),
    },
    wipe: () => {
      known.clear();
      return shelf.wipe();
    },
  };
}

const coachKeySchema = () => import('../model/coach-key').then((model) => model.coachKeySchema);
const storedResultSchema = () => import('../model/stored-result').then((model) => model.storedResultSchema);
const settingsSchema = () => import('../model/settings').then((model) => model.settingsSchema);
