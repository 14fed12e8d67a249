import { startWorker } from './start-worker';

/** A running worker and the way to end it. */
export interface PooledWorker {
  readonly worker: Worker;
  end(): void;
}

/** Lends workers of one script. A worker that was given back in good order serves again, until it has idled for a while. */
export interface WorkerPool {
  take(): PooledWorker;
  giveBack(worker: PooledWorker): void;
}

/** @param idle milliseconds after which an unused worker is ended */
export function createWorkerPool(address: string, idle: number): WorkerPool {
  let spare: { readonly pooled: PooledWorker; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const retire = () => {
    spare?.pooled.end();
    spare = null;
  };
  return {
    take() {
      if (!spare) return start(address);
      const { pooled, timer } = spare;
      clearTimeout(timer);
      spare = null;
      return pooled;
    },
    giveBack(pooled) {
      if (spare) pooled.end();
      else spare = { pooled, timer: setTimeout(retire, idle) };
    },
  };
}

function start(address: string): PooledWorker {
  const life = new AbortController();
  return { worker: startWorker(address, life.signal), end: () => life.abort() };
}
