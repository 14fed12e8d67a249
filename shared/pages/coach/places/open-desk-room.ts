import { withCourse } from '../../../desk/places/courses';
import type { OpenDesk } from '../desk-state';
import type { PlacesRecord, PlacesRoom } from './room';

/** The room of an unlocked desk: its lines, its book and its dossiers. */
export function roomOfOpenDesk({ door, overview, course }: OpenDesk): PlacesRoom {
  const read = async (): Promise<PlacesRecord> => {
    const [book, dossiers] = await Promise.all([door.book(), door.dossiers()]);
    return { book: withCourse(book, course), dossiers };
  };
  return {
    applicants: Array.from({ length: overview.count }, (_, at) => overview.line(at)),
    course,
    read,
    async change(changes) {
      await door.changeDossiers(changes);
      return read();
    },
    async changeBook(book) {
      await door.changeBook(book);
      return read();
    },
    async nameDecider(decidedBy) {
      await door.changeBook({ ...(await read()).book, decidedBy });
      return read();
    },
  };
}
