/**
 * Why something could not be kept or read:
 * `quota` the disk or the browser's share of it is full · `unavailable` storage is refused or broken ·
 * `newer-database` a newer app wrote it, nothing was touched · `blocked` an older tab holds the database ·
 * `superseded` a newer tab took over: reload · `aborted` the browser gave up, nothing of it is stored ·
 * `upgrade-failed` a migration failed, the old data is intact · `conflict` the kept log is not the one this page knows.
 */
export type StoreTrouble =
  | 'quota'
  | 'unavailable'
  | 'newer-database'
  | 'blocked'
  | 'superseded'
  | 'aborted'
  | 'upgrade-failed'
  | 'conflict';

/** The world failed the store. Shown as a state with a way on, never counted against the person. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreTrouble,
    cause?: unknown,
  ) {
    super(`store: ${code}`, { cause });
    this.name = 'StoreError';
  }
}
