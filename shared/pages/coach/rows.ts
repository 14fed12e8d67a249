import { type Reason, topReasons } from '../../desk/reasons';
import { type Sureness, surenessOf } from '../../desk/sureness';
import type { Course } from '../../model/course';
import type { ModuleProfile } from '../../model/profile';
import type { TaskDeclaration } from '../../model/task';
import type { JudgedResult } from './judged';
import { proposedPlaces } from './place-line';

/** One person in the table "who needs a place, in which module, how sure, why". */
export interface Row {
  readonly check: string;
  /** null where the person told no name. */
  readonly name: string | null;
  readonly example: boolean;
  /** End of the check, ISO 8601. */
  readonly endedAt: string;
  /** 0…1 */
  readonly placeProbability: number;
  readonly sureness: Sureness;
  /** Inside the course's number of places; a suggestion only. */
  readonly proposed: boolean;
  readonly modules: readonly ModuleProfile[];
  /** What it rests on. */
  readonly tasks: number;
  readonly criteria: number;
  readonly reasons: readonly Reason[];
}

const reasonsShown = 2;

/** The table's rows in the order of the results. */
export function rowsOf(people: readonly JudgedResult[], bank: readonly TaskDeclaration[], course: Course): Row[] {
  const proposed = proposedPlaces(
    people.map(({ result, profile }) => ({
      check: result.check,
      placeProbability: profile.placeProbability,
      endedAt: result.endedAt,
    })),
    course.places,
  );
  return people.map((person) => rowOf(person, bank, proposed.has(person.result.check)));
}

function rowOf({ result, attempts, profile }: JudgedResult, bank: readonly TaskDeclaration[], proposed: boolean): Row {
  const sureness = surenessOf(profile.placeProbability);
  const worked = attempts.filter(({ ending }) => ending !== 'fault');
  return {
    check: result.check,
    name: result.person.name?.trim() || null,
    example: result.example === true,
    endedAt: result.endedAt,
    placeProbability: profile.placeProbability,
    sureness,
    proposed,
    modules: profile.modules,
    tasks: worked.length,
    criteria: worked.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== 'not-seen').length,
    reasons: topReasons(attempts, bank, sureness, reasonsShown),
  };
}
