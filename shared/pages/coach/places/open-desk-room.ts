import * as v from 'valibot';
import type { Applicant } from '../../../desk/places/applicant';
import { withCourse } from '../../../desk/places/courses';
import { openPaper, sealPaper } from '../../../exchange/desk-paper';
import type { Store } from '../../../store/store';
import type { OpenDesk } from '../desk-state';
import type { JudgedResult } from '../judged';
import { changedDossiers, paperOf, placesPaperSchema, recordOf } from './places-paper';
import type { PlacesRecord, PlacesRoom } from './room';

/** The room of a desk whose people are in memory; decisions lie sealed to the desk's key in a paper of their own. */
export function roomOfOpenDesk(store: Store, { unlocked, people, course }: OpenDesk): PlacesRoom {
  const key = [unlocked.key.id, 'places'];
  const here = new Set(people.map(({ result }) => result.check));
  const isHere = ([check]: readonly [string, unknown]) => here.has(check);
  async function read(): Promise<PlacesRecord> {
    const sealed = await store.shelf.get('papers', key);
    if (sealed === undefined)
      return { book: { courses: [course], course: course.id, decidedBy: '' }, dossiers: new Map() };
    const lying = recordOf(v.parse(placesPaperSchema, await openPaper(sealed, unlocked.identity)));
    const record = { book: withCourse(lying.book, course), dossiers: new Map([...lying.dossiers].filter(isHere)) };
    // What was decided about a person goes with their result.
    return record.dossiers.size < lying.dossiers.size ? keep(record) : record;
  }
  async function keep(record: PlacesRecord): Promise<PlacesRecord> {
    const value = await sealPaper(paperOf(record), unlocked.key.recipient);
    await store.shelf.write([{ do: 'put', drawer: 'papers', key, value }]);
    return record;
  }
  return {
    applicants: people.map(applicantOf),
    course,
    read,
    change: async (changes) => {
      const { book, dossiers } = await read();
      return keep({ book, dossiers: changedDossiers(dossiers, changes) });
    },
    changeBook: async (book) => keep({ ...(await read()), book }),
    nameDecider: async (decidedBy) => {
      const { book, dossiers } = await read();
      return keep({ book: { ...book, decidedBy }, dossiers });
    },
  };
}

function applicantOf({ result, profile, attempts, deleteAfter }: JudgedResult): Applicant {
  const worked = attempts.filter(({ ending }) => ending !== 'fault');
  return {
    check: result.check,
    name: result.person.name?.trim() || null,
    age: result.person.age ?? null,
    startedAt: Date.parse(result.startedAt),
    endedAt: Date.parse(result.endedAt),
    deleteAfter: Date.parse(deleteAfter),
    placeProbability: profile.placeProbability,
    modules: profile.modules.map(({ interval: [low, high], ...module }) => ({ ...module, low, high, estimate: null })),
    tasks: worked.length,
    criteria: worked.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== 'not-seen').length,
    example: result.example === true,
  };
}
