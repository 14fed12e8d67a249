/**
 * Waits for a check and holds it until `signal` aborts; the browser gives it free when the tab ends.
 * @param waits false: gives up at once where another tab has it
 * @returns whether it is held here; true where the browser knows no locks, or refuses them together with all storage
 */
export function holdCheck(check: string, waits: boolean, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (!navigator.locks) return resolve(true);
    const ended = new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
    const options = waits ? { signal } : { ifAvailable: true };
    navigator.locks
      .request(`probefahrt-check-${check}`, options, (lock) => {
        resolve(lock !== null);
        return lock ? ended : undefined;
      })
      .catch((error: DOMException) => resolve(error.name === 'SecurityError'));
  });
}
