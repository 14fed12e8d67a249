import { StoreError, type StoreTrouble } from './store-error';

/** The browser's names for a failing store. Names that are missing here are our own bugs. */
const troubles: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-database',
  AbortError: 'aborted',
  InvalidStateError: 'unavailable',
  NotFoundError: 'unavailable',
  NotReadableError: 'unavailable',
  SecurityError: 'unavailable',
  TimeoutError: 'unavailable',
  UnknownError: 'unavailable',
};

/** The named error for what the browser threw; a bug comes back as it is. */
export function coded(thrown: unknown): unknown {
  if (thrown instanceof StoreError) return thrown;
  const code = troubles[nameOf(thrown)];
  return code ? new StoreError(code, thrown) : thrown;
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
}
