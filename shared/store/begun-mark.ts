const name = 'probefahrt-begun';

/**
 * A mark beside the database that a check was begun in this browser; it tells nothing else. Chromium evicts databases and
 * leaves it, so a missing database shows. Firefox and Safari drop both: there nobody can know.
 */
export function markBegun(): void {
  quietly(() => localStorage.setItem(name, '1'));
}

export function wasBegun(): boolean {
  return quietly(() => localStorage.getItem(name)) === '1';
}

export function forgetBegun(): void {
  quietly(() => localStorage.removeItem(name));
}

/** Where the browser refuses it, there is no mark. */
function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
