import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DossierChange } from '../../../desk/desk-door';
import type { Dossier } from '../../../model/dossier';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { roomOfOpenDesk } from '../places/open-desk-room';

/** What the coach added to one check; `ready` once it was read. Changes are kept one after the other. */
export interface KeptDossier {
  readonly dossier: Dossier;
  readonly ready: boolean;
  /** False where it could not be kept; nothing is lost on screen. */
  readonly change: (change: DossierChange) => Promise<boolean>;
}

export function useDossier(desk: Desk, open: OpenDesk, check: string): KeptDossier {
  const empty: Dossier = { check, notes: '', follows: null, decisions: [] };
  const room = useMemo(() => roomOfOpenDesk(desk.room.store, open), [desk, open.unlocked]);
  const [found, setFound] = useState<Dossier | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    void desk.guarded(async () => setFound((await room.read()).dossiers.get(check) ?? empty));
  }, [room, check]);
  const change = (wanted: DossierChange) => {
    const kept = queue.current.then(() => desk.guarded(() => room.change([wanted])));
    queue.current = kept;
    return kept.then((record) => {
      if (record) setFound(record.dossiers.get(check) ?? empty);
      return record !== undefined;
    });
  };
  return { dossier: found ?? empty, ready: found !== null, change };
}
