import type { Finding } from '../../model/criterion';

/** Findings that are told by the same sentence. */
export type Alike = readonly [Finding, ...Finding[]];

/** Findings with the same verdict for the same reason come together, each group where its first stood. */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.verdict} ${finding.reason}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
