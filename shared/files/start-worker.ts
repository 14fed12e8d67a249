import { trustedAddress } from './trusted-address';

/** Starts a module worker from one of our own bundled addresses and ends it when `signal` aborts. */
export function startWorker(address: string, signal: AbortSignal): Worker {
  signal.throwIfAborted();
  const worker = new Worker(trustedAddress(address), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  return worker;
}
