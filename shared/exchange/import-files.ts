import type { Result } from '../model/result';
import { type OpenedResult, openResult } from './open-result';
import { largestResultFile } from './result-limits';

/** Opens one file that was handed in with any of the identities. Never throws for a bad file or a failing disk. */
export async function openFile(file: File, identities: readonly string[]): Promise<OpenedResult> {
  if (file.size > largestResultFile) return { ok: false, problem: 'too-large', detail: `${file.size} bytes` };
  try {
    return await openResult(new Uint8Array(await file.arrayBuffer()), identities);
  } catch (thrown) {
    return { ok: false, problem: 'unreadable', detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** What a result is beside the one of the same check that is here already. */
export function besideHeld(result: Result, held: Result | null): 'added' | 'updated' | 'duplicate' | 'older' {
  if (!held) return 'added';
  if (JSON.stringify(held) === JSON.stringify(result)) return 'duplicate';
  const later = Date.parse(result.endedAt) - Date.parse(held.endedAt);
  // The same check again, now with the countersignature that came after the first file.
  if (later === 0 && result.supervision && !held.supervision) return 'updated';
  return later > 0 ? 'updated' : 'older';
}
