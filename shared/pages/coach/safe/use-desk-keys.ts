import { useEffect, useState } from 'preact/hooks';
import type { DeskDoor } from '../../../desk/desk-door';
import type { DeskKeys } from '../../../desk/desk-keys';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';

/** The desk's keys, and changes of them that show at once. */
export interface KeysInHand {
  /** null until they were read. */
  readonly keys: DeskKeys | null;
  /** Does something that answers with the keys after it. False where the world failed. */
  readonly change: (work: (door: DeskDoor) => Promise<DeskKeys>) => Promise<boolean>;
}

export function useDeskKeys(desk: Desk, { door }: Pick<OpenDesk, 'door'>): KeysInHand {
  const [keys, setKeys] = useState<DeskKeys | null>(null);
  const change = async (work: (door: DeskDoor) => Promise<DeskKeys>) => {
    const after = await desk.guarded(() => work(door));
    if (after) setKeys(after);
    return after !== undefined;
  };
  useEffect(() => void change((open) => open.keys()), [desk, door]);
  return { keys, change };
}
