import { useEffect, useState } from 'preact/hooks';
import type { Dossiers } from '../../../desk/places/members';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { roomOfOpenDesk } from './open-desk-room';

const none: Dossiers = new Map();

/** What was decided about the people of an open desk; empty until it was read. */
export function useDossiers(desk: Desk, open: OpenDesk): Dossiers {
  const [dossiers, setDossiers] = useState(none);
  useEffect(() => {
    let current = true;
    const read = desk.guarded(roomOfOpenDesk(desk.room.store, open).read);
    void read.then((record) => record && current && setDossiers(record.dossiers));
    return () => {
      current = false;
    };
  }, [desk, open.unlocked, open.people]);
  return dossiers;
}
