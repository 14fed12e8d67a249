import { useEffect, useState } from 'preact/hooks';
import type { Dossiers } from '../../desk/places/members';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';

/** What was noted and decided about the people of an open desk; null until it was read. */
export function useDossiers(desk: Desk, { door, overview }: OpenDesk): Dossiers | null {
  const [dossiers, setDossiers] = useState<Dossiers | null>(null);
  useEffect(() => {
    let current = true;
    void desk.guarded(() => door.dossiers()).then((read) => read && current && setDossiers(read));
    return () => {
      current = false;
    };
  }, [desk, door, overview]);
  return dossiers;
}
