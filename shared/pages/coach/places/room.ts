import type { DossierChange } from '../../../desk/desk-door';
import type { Applicant } from '../../../desk/places/applicant';
import type { Dossiers } from '../../../desk/places/members';
import type { Course } from '../../../model/course';
import type { DeskBook } from '../../../model/desk-book';

/** What was noted and decided at this desk. */
export interface PlacesRecord {
  readonly book: DeskBook;
  readonly dossiers: Dossiers;
}

/** What the page about places needs of an open desk. Calls reject when the world fails. */
export interface PlacesRoom {
  /** Everybody at the desk, for the course on screen. */
  readonly applicants: readonly Applicant[];
  readonly course: Course;
  readonly read: () => Promise<PlacesRecord>;
  /** All changes or none; resolved when they are kept. Gives what then holds. */
  readonly change: (changes: readonly DossierChange[]) => Promise<PlacesRecord>;
  readonly changeBook: (book: DeskBook) => Promise<PlacesRecord>;
  readonly nameDecider: (decidedBy: string) => Promise<PlacesRecord>;
}
