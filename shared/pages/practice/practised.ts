import { replay, type Session } from '../../engine/session';
import type { SessionLog } from '../../store/store';
import { overtaken, type Progress, progressOf } from './progress';

/**
 * What this device knows of earlier practice. Drops what a later practice has overtaken, so that no more is kept than is
 * shown. Rejects with a `StoreError` where the store fails.
 */
export async function practisedOn(log: SessionLog): Promise<ReadonlyMap<string, Progress>> {
  const { records } = await log.list();
  const practice = records.filter(({ purpose }) => purpose === 'practice');
  const sessions: Session[] = [];
  for (const { id } of practice) {
    const session = replayed((await log.read(id)).records);
    if (session) sessions.push(session);
  }
  for (const id of overtaken(sessions)) await log.drop(id);
  return progressOf(sessions);
}

/** A damaged log tells nothing of progress and is left as it is. */
function replayed(events: Parameters<typeof replay>[0]): Session | null {
  try {
    return replay(events);
  } catch {
    return null;
  }
}
