import { useRef, useState } from 'preact/hooks';
import type { DossierChange } from '../../../desk/desk-door';
import type { Dossier } from '../../../model/dossier';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';

/** What the coach added to one check. Changes are kept one after the other. */
export interface KeptDossier {
  readonly dossier: Dossier;
  /** False where it could not be kept; nothing is lost on screen. */
  readonly change: (change: DossierChange) => Promise<boolean>;
}

/** @param found the dossier as it was read with its person */
export function useDossier(desk: Desk, { door }: OpenDesk, found: Dossier): KeptDossier {
  const [dossier, setDossier] = useState(found);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const change = (wanted: DossierChange) => {
    const kept = queue.current.then(() => desk.guarded(() => door.changeDossiers([wanted])));
    queue.current = kept;
    return kept.then((changed) => {
      if (changed?.[0]) setDossier(changed[0]);
      return changed !== undefined;
    });
  };
  return { dossier, change };
}
