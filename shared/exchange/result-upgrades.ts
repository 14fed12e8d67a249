/** A result's JSON of one version as the next version writes it. What does not fit is left for the schema to refuse. */
type Upgrade = (older: object) => object;

/**
 * The format's history: the step at position n leads from version n + 1 to n + 2. Append only; a shipped step is never
 * changed, because coaches hold files of every version.
 */
const upgrades: readonly Upgrade[] = [
  // Version 2 adds age, survey and what proves the log; all of it may be absent.
  (older) => ({ ...older, version: 2 }),
];

/** The same result as the newest version writes it; what has a version that never was stays as it is. */
export function newestResult(older: object, version: number): object {
  if (!Number.isInteger(version) || version < 1) return older;
  return upgrades.slice(version - 1).reduce((result, upgrade) => upgrade(result), older);
}
