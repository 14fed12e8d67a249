import { type ReadonlySignal, signal } from '@preact/signals';
import { type DeskDoor, DeskError, type KeySecret, type Progress } from '../../desk/desk-door';
import { withCourse } from '../../desk/places/courses';
import { dropExpired } from '../../desk/vault/expiry';
import type { BackupProblem } from '../../exchange/backup-file';
import { createKey, restoreKey, type UnlockedKey } from '../../exchange/coach-key';
import type { CoachKey } from '../../model/coach-key';
import type { Course } from '../../model/course';
import type { ItemBank } from '../../model/item-bank';
import type { Store } from '../../store/store';
import { StoreError } from '../../store/store-error';
import type { Task } from '../../tasks/define-task';
import type { Tools } from '../../tools';
import type { DeskState, DeskTrouble, OpenDesk } from './desk-state';
import { openedDesk } from './opened-desk';
import { renewLines } from './renew-lines';

/** What the desk works with. */
export interface DeskRoom {
  readonly tools: Pick<Tools, 'clock' | 'randomness' | 'host'>;
  readonly store: Store;
  readonly catalogue: readonly Task[];
  /** A fresh service behind its door. */
  readonly connect: () => Promise<DeskDoor>;
}

/** The coach desk behind its screens. Actions of an unlocked desk do nothing once it is locked. */
export interface Desk {
  readonly room: DeskRoom;
  readonly state: ReadonlySignal<DeskState>;
  readonly trouble: ReadonlySignal<DeskTrouble | null>;
  /** Deletes what has had its time, and shows the door. */
  readonly start: () => Promise<void>;
  readonly createKey: (label: string, passphrase: string) => Promise<void>;
  /** False only where the text from the sheet is mistyped. */
  readonly restoreKey: (sheet: string, label: string, passphrase: string) => Promise<boolean>;
  readonly unlock: (key: CoachKey, passphrase: string) => Promise<'ok' | 'wrong-passphrase' | 'damaged'>;
  /** Opens a desk out of a backup, whose passphrase opens it from now on; undefined where the device failed. */
  readonly found: (file: File, passphrase: string, progress: Progress) => Promise<'ok' | BackupProblem | undefined>;
  /** The recovery sheet is kept safe; the desk opens. */
  readonly sheetKept: () => Promise<void>;
  /** Ends the service with keys and results in it. */
  readonly lock: (idle: boolean) => Promise<void>;
  readonly changeCourse: (course: Course) => Promise<void>;
  /** From now on this bank's difficulties place people; null goes back to the experts' values. */
  readonly applyBank: (bank: ItemBank | null) => Promise<void>;
  readonly changeClientAddress: (address: string) => Promise<void>;
  /** Changes what the screens of this unlocked desk show; nothing happens if it was locked meanwhile. */
  readonly change: (door: DeskDoor, changed: Partial<OpenDesk>) => void;
  /** Shows what has changed behind the door. */
  readonly refresh: () => Promise<void>;
  /** Runs something that may fail for the world's sake; a failure is shown and gives undefined. */
  readonly guarded: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

/** A desk that still has to be started. */
export function createDesk(room: DeskRoom): Desk {
  const { tools, store, connect } = room;
  const state = signal<DeskState>({ stage: 'loading' });
  const trouble = signal<DeskTrouble | null>(null);
  const stamp = () => ({ id: tools.randomness.uuid(), createdAt: tools.clock.now().toISOString() });
  /** Ends with the lock. */
  let unlockedUntil = new AbortController();

  async function guarded<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const made = await work();
      trouble.value = null;
      return made;
    } catch (thrown) {
      if (!isLocked(thrown)) trouble.value = troubleOf(thrown);
      return undefined;
    }
  }

  /** Changes the unlocked desk; nothing happens if it was locked meanwhile. */
  function change(door: DeskDoor, changed: Partial<OpenDesk>) {
    const desk = state.value;
    if (desk.stage === 'open' && desk.door === door) state.value = { ...desk, ...changed };
  }

  async function showDoor(idle: boolean) {
    const [{ records: keys }, { coachKey }] = await Promise.all([store.keys.list(), store.settings.read()]);
    const chosen = keys.find(({ id }) => id === coachKey) ?? keys[0];
    state.value = chosen ? { stage: 'locked', keys, chosen: chosen.id, idle } : { stage: 'new' };
  }

  async function open(key: CoachKey, secret: KeySecret) {
    const door = await connect();
    const life = new AbortController();
    const follow = (done: number, all: number) => {
      state.value = { stage: 'opening', share: done / all };
    };
    const answer = await orLocked(door, () => door.unlock(key, secret, follow, life.signal));
    if (!answer.ok) {
      door.lock();
      return answer.problem;
    }
    await enter(door, key, life);
    return 'ok';
  }

  async function found(file: File, passphrase: string, progress: Progress): Promise<'ok' | BackupProblem> {
    const door = await connect();
    const life = new AbortController();
    const id = tools.randomness.uuid();
    const answer = await orLocked(door, () => door.found(file, passphrase, id, progress, life.signal));
    if (!answer.ok) {
      door.lock();
      return answer.problem;
    }
    await store.settings.change({ coachKey: answer.key.id });
    await enter(door, answer.key, life);
    change(door, { restored: answer.report });
    return 'ok';
  }

  /** Shows the desk behind a door that is unlocked. */
  async function enter(door: DeskDoor, key: CoachKey, life: AbortController) {
    state.value = await orLocked(door, () => openedDesk(store, door, key, life.signal));
    unlockedUntil = life;
    void renew();
  }

  async function refresh() {
    const { value } = state;
    if (value.stage !== 'open') return;
    change(value.door, { overview: await value.door.overview(value.course, unlockedUntil.signal) });
  }

  /** Lines of older rules are worked out anew behind the screens. */
  async function renew() {
    const { value } = state;
    if (value.stage !== 'open') return;
    const { door } = value;
    const show = (renewing: OpenDesk['renewing']) => change(door, { renewing });
    await guarded(() => renewLines(door, { show, refresh, tick: tools.clock.tick }, unlockedUntil.signal));
    change(door, { renewing: null, unreadable: (await guarded(() => door.unreadable())) ?? 0 });
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
    refresh,
    start: async () =>
      void (await guarded(async () => {
        await dropExpired(store.shelf, tools.clock.now());
        await showDoor(false);
      })),
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
        await open(unlocked.key, unlocked);
      });
      return true;
    },
    unlock: async (key, passphrase) => (await guarded(() => open(key, { passphrase }))) ?? 'damaged',
    found: (file, passphrase, progress) => guarded(() => found(file, passphrase, progress)),
    sheetKept: async () => {
      const { value } = state;
      if (value.stage === 'sheet') await guarded(() => open(value.unlocked.key, value.unlocked));
    },
    async lock(idle) {
      const { value } = state;
      state.value = { stage: 'loading' };
      unlockedUntil.abort(new DeskError('locked'));
      if (value.stage === 'open') value.door.lock();
      await guarded(() => showDoor(idle));
    },
    async applyBank(itemBank) {
      const { value } = state;
      if (value.stage !== 'open') return;
      await guarded(async () => {
        await value.door.applyBank(itemBank);
        change(value.door, { itemBank });
        await refresh();
      });
      void renew();
    },
    async changeClientAddress(clientAddress) {
      const { value } = state;
      if (value.stage !== 'open') return;
      await guarded(() => store.settings.change({ clientAddress }));
      change(value.door, { clientAddress });
    },
    async changeCourse(course) {
      const { value } = state;
      if (value.stage !== 'open') return;
      await guarded(async () => {
        await value.door.changeBook(withCourse(await value.door.book(), course));
        const overview = await value.door.overview(course, unlockedUntil.signal);
        change(value.door, { course, overview });
      });
    },
  };
}

/** A door that does not open is ended: nothing of it stays in memory. */
async function orLocked<T>(door: DeskDoor, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    door.lock();
    throw thrown;
  }
}

/** What was under way when the desk was locked is no trouble. */
function isLocked(thrown: unknown): boolean {
  return thrown instanceof DeskError && thrown.code === 'locked';
}

function troubleOf(thrown: unknown): DeskTrouble {
  return thrown instanceof StoreError || thrown instanceof DeskError ? thrown.code : 'unknown';
}

/** A restored key takes the place of the same key with its forgotten passphrase. */
async function inPlaceOfItself(restored: UnlockedKey, store: Store): Promise<UnlockedKey> {
  const { records } = await store.keys.list();
  const same = records.find(({ recipient }) => recipient === restored.key.recipient);
  return same ? { ...restored, key: { ...restored.key, id: same.id, createdAt: same.createdAt } } : restored;
}
