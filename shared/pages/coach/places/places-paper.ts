import * as v from 'valibot';
import type { DossierChange } from '../../../desk/desk-door';
import { emptyDossier, withDecision } from '../../../desk/places/decisions';
import type { Dossiers } from '../../../desk/places/members';
import { deskBookSchema } from '../../../model/desk-book';
import { type Dossier, dossierSchema } from '../../../model/dossier';
import type { PlacesRecord } from './room';

/** Book and dossiers as they are sealed into one paper. */
export const placesPaperSchema = v.strictObject({ book: deskBookSchema, dossiers: v.array(dossierSchema) });

export function recordOf({ book, dossiers }: v.InferOutput<typeof placesPaperSchema>): PlacesRecord {
  return { book, dossiers: new Map(dossiers.map((dossier) => [dossier.check, dossier])) };
}

export function paperOf({ book, dossiers }: PlacesRecord): v.InferOutput<typeof placesPaperSchema> {
  return { book, dossiers: [...dossiers.values()] };
}

/** The dossiers after these changes, in their order. */
export function changedDossiers(dossiers: Dossiers, changes: readonly DossierChange[]): Dossiers {
  const after = new Map(dossiers);
  for (const change of changes) {
    after.set(change.check, changedDossier(after.get(change.check) ?? emptyDossier(change.check), change));
  }
  return after;
}

function changedDossier(dossier: Dossier, change: DossierChange): Dossier {
  switch (change.change) {
    case 'notes':
      return { ...dossier, notes: change.notes };
    case 'follows':
      return { ...dossier, follows: change.follows };
    case 'decide':
      return withDecision(dossier, change.decision);
  }
}
