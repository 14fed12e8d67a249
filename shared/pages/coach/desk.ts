import { type ReadonlySignal, signal } from '@preact/signals';
import { digitalDrivingLicence } from '../../content/course';
import { createKey, restoreKey, type UnlockedKey, unlockKey } from '../../exchange/coach-key';
import { withDifficulties } from '../../measure/calibration/with-difficulties';
import type { CoachKey } from '../../model/coach-key';
import type { Course } from '../../model/course';
import type { ItemBank } from '../../model/item-bank';
import type { Store } from '../../store/store';
import { StoreError } from '../../store/store-error';
import type { Task } from '../../tasks/define-task';
import type { Tools } from '../../tools';
import type { DeskState, DeskTrouble, OpenDesk } from './desk-state';
import { expired, openHeld } from './held';
import { forCourse, judged } from './judged';

/** What the desk works with. */
export interface DeskRoom {
  readonly tools: Pick<Tools, 'clock' | 'randomness' | 'host'>;
  readonly store: Store;
  readonly catalogue: readonly Task[];
}

/** The coach desk behind its screens. Actions of an unlocked desk do nothing once it is locked. */
export interface Desk {
  readonly room: DeskRoom;
  readonly state: ReadonlySignal<DeskState>;
  readonly trouble: ReadonlySignal<DeskTrouble | null>;
  readonly start: () => Promise<void>;
  readonly createKey: (label: string, passphrase: string) => Promise<void>;
  /** False only where the text from the sheet is mistyped. */
  readonly restoreKey: (sheet: string, label: string, passphrase: string) => Promise<boolean>;
  readonly unlock: (key: CoachKey, passphrase: string) => Promise<'ok' | 'wrong-passphrase' | 'damaged'>;
  /** The recovery sheet is kept safe; the desk opens. */
  readonly sheetKept: () => Promise<void>;
  /** Drops identity and results from memory. */
  readonly lock: (idle: boolean) => Promise<void>;
  readonly changeCourse: (course: Course) => Promise<void>;
  /** From now on this bank's difficulties place people; null goes back to the experts' values. */
  readonly applyBank: (bank: ItemBank | null) => void;
  readonly changeClientAddress: (address: string) => Promise<void>;
  /** Runs something that may fail for the world's sake; a failure is shown and gives undefined. */
  readonly guarded: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** Changes the unlocked desk; nothing happens if it was locked meanwhile. */
  readonly change: (unlocked: UnlockedKey, change: (desk: OpenDesk) => Partial<OpenDesk>) => void;
}

/** A desk that still has to be started. */
export function createDesk(room: DeskRoom): Desk {
  const { tools, store, catalogue } = room;
  const state = signal<DeskState>({ stage: 'loading' });
  const trouble = signal<DeskTrouble | null>(null);
  const stamp = () => ({ id: tools.randomness.uuid(), createdAt: tools.clock.now().toISOString() });

  async function guarded<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const made = await work();
      trouble.value = null;
      return made;
    } catch (thrown) {
      trouble.value = thrown instanceof StoreError ? thrown.code : 'unknown';
      return undefined;
    }
  }

  function change(unlocked: UnlockedKey, changed: (desk: OpenDesk) => Partial<OpenDesk>) {
    const desk = state.value;
    if (desk.stage === 'open' && desk.unlocked === unlocked) state.value = { ...desk, ...changed(desk) };
  }

  async function showDoor(idle: boolean) {
    const [{ records: keys }, { coachKey }] = await Promise.all([store.keys.list(), store.settings.read()]);
    const chosen = keys.find(({ id }) => id === coachKey) ?? keys[0];
    state.value = chosen ? { stage: 'locked', keys, chosen: chosen.id, idle } : { stage: 'new' };
  }

  async function open(unlocked: UnlockedKey) {
    state.value = { stage: 'opening', share: 0 };
    await store.results.drop(expired((await store.results.list()).records, tools.clock.now()));
    const { records, damaged } = await store.results.list();
    const { held, unreadable } = await openHeld(records, unlocked.identity, (share) => {
      if (state.value.stage === 'opening') state.value = { stage: 'opening', share };
    });
    const { course = digitalDrivingLicence, clientAddress = '' } = await store.settings.read();
    const people = await Promise.all(held.map((one) => judged(one, catalogue, course)));
    if (state.value.stage !== 'opening') return;
    state.value = { stage: 'open', unlocked, course, clientAddress, people, unreadable: unreadable + damaged.length };
  }

  async function keep({ key }: UnlockedKey) {
    await store.keys.put(key);
    await store.settings.change({ coachKey: key.id });
  }

  return {
    room,
    state,
    trouble,
    guarded,
    change,
    start: async () => void (await guarded(() => showDoor(false))),
    createKey: async (label, passphrase) =>
      void (await guarded(async () => {
        const unlocked = await createKey(label, passphrase, stamp());
        await keep(unlocked);
        state.value = { stage: 'sheet', unlocked };
      })),
    restoreKey: async (sheet, label, passphrase) => {
      const restored = await guarded(() => restoreKey(sheet, label, passphrase, stamp()));
      if (!restored?.ok) return restored === undefined;
      await guarded(async () => {
        const unlocked = await inPlaceOfItself(restored.unlocked, store);
        await keep(unlocked);
        await open(unlocked);
      });
      return true;
    },
    unlock: async (key, passphrase) => {
      const answer = await guarded(() => unlockKey(key, passphrase));
      if (!answer?.ok) return answer?.problem ?? 'damaged';
      await guarded(() => open({ key, identity: answer.identity }));
      return 'ok';
    },
    sheetKept: async () => {
      const { value } = state;
      if (value.stage === 'sheet') await guarded(() => open(value.unlocked));
    },
    async lock(idle) {
      state.value = { stage: 'loading' };
      await guarded(() => showDoor(idle));
    },
    applyBank(itemBank) {
      const { value } = state;
      if (value.stage !== 'open') return;
      change(value.unlocked, ({ people, course }) => {
        const tasks = withDifficulties(catalogue, itemBank);
        return { itemBank, people: people.map((person) => forCourse(person, tasks, course)) };
      });
    },
    async changeClientAddress(clientAddress) {
      const { value } = state;
      if (value.stage !== 'open') return;
      await guarded(() => store.settings.change({ clientAddress }));
      change(value.unlocked, () => ({ clientAddress }));
    },
    async changeCourse(course) {
      const { value } = state;
      if (value.stage !== 'open') return;
      await guarded(() => store.settings.change({ course }));
      change(value.unlocked, ({ people, itemBank = null }) => {
        const tasks = withDifficulties(catalogue, itemBank);
        return { course, people: people.map((person) => forCourse(person, tasks, course)) };
      });
    },
  };
}

/** A restored key takes the place of the same key with its forgotten passphrase. */
async function inPlaceOfItself(restored: UnlockedKey, store: Store): Promise<UnlockedKey> {
  const { records } = await store.keys.list();
  const same = records.find(({ recipient }) => recipient === restored.key.recipient);
  return same ? { ...restored, key: { ...restored.key, id: same.id, createdAt: same.createdAt } } : restored;
}
