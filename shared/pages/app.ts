import type { ReadonlySignal } from '@preact/signals';
import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Policy } from '../model/policy';
import type { Store } from '../store/store';
import type { Task } from '../tasks/define-task';
import type { Tools } from '../tools';

/** What every page may use. */
export interface App {
  readonly tools: Tools;
  readonly store: Store;
  readonly catalogue: readonly Task[];
  /** What the IT that manages this browser has set, kept current. */
  readonly policy: ReadonlySignal<Policy>;
  /** Stands above every page in shared-PC mode, and only then. */
  readonly SharedPcBar?: ComponentType;
}

export const AppContext = createContext<App | null>(null);

/** The app around a page. @throws Error outside of one: a bug. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('a page stands outside of the app');
  return app;
}
