import { withCourse } from '../../../desk/places/courses';
import type { OpenDesk } from '../desk-state';
import type { PlacesRecord, PlacesRoom } from './room';

/** The room of an unlocked desk: its lines, its book and its dossiers. */
export function roomOfOpenDesk({ door, overview, course }: OpenDesk): PlacesRoom {
  let known: PlacesRecord | null = null;
  const keep = (record: PlacesRecord) => {
    known = record;
    return record;
  };
  const read = async (): Promise<PlacesRecord> => {
    const [book, dossiers] = await Promise.all([door.book(), door.dossiers()]);
    return keep({ book: withCourse(book, course), dossiers });
  };
  return {
    applicants: Array.from({ length: overview.count }, (_, at) => overview.line(at)),
    course,
    read,
    async change(changes) {
      const changed = await door.changeDossiers(changes);
      if (!known) return read();
      const own = changed.map((dossier) => [dossier.check, dossier] as const);
      return keep({ ...known, dossiers: new Map([...known.dossiers, ...own]) });
    },
    async changeBook(book) {
      await door.changeBook(book);
      return known ? keep({ ...known, book: withCourse(book, course) }) : read();
    },
    async nameDecider(decidedBy) {
      const { book, dossiers } = await read();
      await door.changeBook({ ...book, decidedBy });
      return keep({ book: { ...book, decidedBy }, dossiers });
    },
  };
}
