import { render } from 'preact';
import { loadWords } from '../../i18n/words';
import { openSharedStore, wipeSharedStore } from '../../store/shared-store';
import { StoreError } from '../../store/store-error';
import type { App } from '../app';
import { Bar } from './Bar';
import { watchIdle } from './idle-watch';
import { notingWork } from './noting-work';
import { WipedPage } from './WipedPage';
import { wipeOutsideStore } from './wipe-outside-store';

const minute = 60_000;
const defaultIdleMinutes = 10;

/**
 * The app for a device that several people use. Whatever an earlier person left is wiped first; from here on only
 * ciphertext is written, and everything goes with "Fertig", with the idle time, and with the page.
 * @throws StoreError `blocked` where another tab is at it
 */
export async function shareDevice(app: App, root: HTMLElement, signal: AbortSignal): Promise<App> {
  if (!(await isOnlyTab(signal))) throw new StoreError('blocked');
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  await Promise.all([wipeSharedStore(), wipeOutsideStore(), loadWords(['shared-pc'])]);
  if (app.policy.value.sharedPc) await app.store.wipe();
  await app.store.settings.change({ sharedPc: true });
  let worked = false;
  const store = notingWork(await openSharedStore({ signal: life.signal }), () => {
    worked = true;
  });
  const savedFiles: string[] = [];

  let ended = false;
  const end = async (why: 'done' | 'idle') => {
    if (ended) return;
    ended = true;
    render(null, root);
    const failed = await wiped(async () => {
      await store.wipe();
      await wipeOutsideStore();
      // Whoever leaves in good order says that the device is free; after silence or a crash the mode stays.
      if (why === 'done') await app.store.settings.change({ sharedPc: false });
    });
    life.abort();
    render(<WipedPage why={why} failed={failed} savedFiles={savedFiles} />, root);
  };

  // Leaving loses all of it; who has done nothing may go without a question.
  addEventListener('beforeunload', (event) => worked && event.preventDefault(), { signal: life.signal });
  const idleAfter = () => (app.policy.value.idleMinutes ?? defaultIdleMinutes) * minute;
  const idle = watchIdle(app.tools.clock, idleAfter, () => void end('idle'), life.signal);
  return {
    ...app,
    store,
    tools: {
      ...app.tools,
      async saveFile(name, bytes, mediaType) {
        await app.tools.saveFile(name, bytes, mediaType);
        savedFiles.push(name);
      },
    },
    SharedPcBar: () => <Bar idle={idle} onDone={() => void end('done')} />,
  };
}

/** @returns whether something could not be wiped */
async function wiped(wipe: () => Promise<void>): Promise<boolean> {
  try {
    await wipe();
    return false;
  } catch {
    return true;
  }
}

/** Holds a lock as long as the page lives: what another page has sealed must not be wiped under its hands. */
function isOnlyTab(signal: AbortSignal): Promise<boolean> {
  const pageEnds = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  return new Promise((resolve) => {
    void navigator.locks.request('probefahrt-shared-pc', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && pageEnds;
    });
  });
}
