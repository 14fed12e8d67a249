import { render } from 'preact';
import { bestLanguage, isLanguage } from './i18n/languages';
import { loadWords, speak } from './i18n/words';
import './look/tokens.css';
import './look/base.css';
import './parts/parts.css';
import { knownPolicy } from './known-policy';
import type { Policy } from './model/policy';
import { AppRoot } from './pages/AppRoot';
import type { App } from './pages/app';
import { StoreTrouble } from './pages/StoreTrouble';
import { shareWhenTold } from './share-when-told';
import { openStore } from './store/open-store';
import type { Store } from './store/store';
import { StoreError } from './store/store-error';
import { catalogue } from './tasks/index';
import type { Tools } from './tools';

/** Puts the product on a page; the same call in every host. Ends when `signal` aborts. */
export async function mount(root: HTMLElement, tools: Tools, signal: AbortSignal): Promise<void> {
  try {
    const policy = await knownPolicy(tools.policy, signal);
    const store = await openAnyStore(signal, () => void showTrouble(root, 'superseded'));
    await chooseLanguage(store, policy.value);
    tools.policy.watch((later) => void chooseLanguage(store, later), signal);
    const app = { tools, store, catalogue, policy };
    const sharing = await isShared(app);
    if (!sharing) shareWhenTold(tools, () => location.reload(), signal);
    render(<AppRoot app={sharing ? await shared(app, root, signal) : app} />, root);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === 'newer-database' || error.code === 'blocked') await showTrouble(root, error.code);
    else await offerRescue(root, tools);
  }
}

/** Set by policy, or by a person on this device. */
async function isShared({ policy, store }: App): Promise<boolean> {
  return policy.value.sharedPc ?? (await store.settings.read()).sharedPc ?? false;
}

async function shared(app: App, root: HTMLElement, signal: AbortSignal): Promise<App> {
  const { shareDevice } = await import('./pages/shared-pc/share-device');
  return shareDevice(app, root, signal);
}

/** Storage that lasts, or the device's memory where the browser keeps nothing. */
async function openAnyStore(signal: AbortSignal, superseded: () => void): Promise<Store> {
  try {
    return await openStore({ signal, superseded });
  } catch (error) {
    if (error instanceof StoreError && (error.code === 'unavailable' || error.code === 'quota'))
      return (await import('./store/open-memory-store')).openMemoryStore();
    throw error;
  }
}

/** The person's own choice, else the policy's, else what the browser is set to. */
async function chooseLanguage(store: Store, policy: Policy): Promise<void> {
  const { language } = await store.settings.read();
  await loadWords(['common']);
  await speak(isLanguage(language) ? language : (policy.language ?? bestLanguage(navigator.languages)));
}

async function showTrouble(root: HTMLElement, trouble: 'newer-database' | 'blocked' | 'superseded'): Promise<void> {
  await loadWords(['common']);
  await speak(bestLanguage(navigator.languages));
  render(<StoreTrouble trouble={trouble} />, root);
}

/** The database is there and whole, but this app cannot use it now. */
async function offerRescue(root: HTMLElement, { saveFile }: Tools): Promise<void> {
  await loadWords(['common']);
  await speak(bestLanguage(navigator.languages));
  const { RescuePage } = await import('./pages/rescue/RescuePage');
  render(<RescuePage saveFile={saveFile} />, root);
}
