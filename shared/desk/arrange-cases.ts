import type { Course } from '../model/course';
import { placements } from '../model/profile';
import type { DecisionCase, Filter, FilterQuestion } from './arrange-view';
import type { Columns } from './overview';
import { type Sureness, surenessOf } from './sureness';

/** What the cases of people are told from. */
export interface CaseSources {
  readonly columns: Columns;
  /** The course on screen: its ages. */
  readonly course: Pick<Course, 'ageFrom' | 'ageTo'>;
  /** The newest decision about each check for that course. */
  readonly decisions: ReadonlyMap<string, DecisionCase>;
  /** Checks that a newer one of the same person speaks for: they have no row of their own. */
  readonly earlier: ReadonlySet<string>;
}

/** Filters that choose among cases. */
export type CaseFilter = Exclude<Filter, { kind: 'date' }>;
export type CaseQuestion = Exclude<FilterQuestion, { kind: 'date' }>;

/** The cases of every question, in the order in which they are offered. */
export const cases = {
  sureness: ['clearly-yes', 'open', 'clearly-no'],
  age: ['inside', 'outside', 'unknown'],
  host: ['pwa', 'extension'],
  setting: ['self-test', 'supervised'],
  questions: ['some', 'none'],
  decision: ['undecided', 'place', 'waiting', 'no-place'],
  origin: ['real', 'example'],
  module: [...placements, 'not-looked-at'],
} as const satisfies { readonly [Kind in CaseFilter['kind']]: readonly (CaseFilter & { kind: Kind })['any'][number][] };

/** Which case a person is: row → position in `cases` of the question. */
export function caseReader(
  { columns, course, decisions }: CaseSources,
  question: CaseQuestion,
): (at: number) => number {
  switch (question.kind) {
    case 'sureness':
      return (at) => surenessCodes[surenessOf(columns.place[at] as number)];
    case 'age':
      return (at) => ageCode(columns.age[at] as number, course);
    case 'host':
      return (at) => columns.host[at] as number;
    case 'setting':
      return (at) => Number(columns.supervisedBy[at] !== null);
    case 'questions':
      return (at) => Number(columns.open[at] === 0);
    case 'decision':
      return (at) => decisionCodes[decisions.get(columns.check[at] as string) ?? 'undecided'];
    case 'origin':
      return (at) => columns.example[at] as number;
    case 'module': {
      const { tasks, placement } = columns.module[question.module];
      return (at) => (tasks[at] === 0 ? placements.length : (placement[at] as number));
    }
  }
}

const surenessCodes: Readonly<Record<Sureness, number>> = { 'clearly-yes': 0, open: 1, 'clearly-no': 2 };
const decisionCodes: Readonly<Record<DecisionCase, number>> = { undecided: 0, place: 1, waiting: 2, 'no-place': 3 };

/** @param age years, 0 = not told */
function ageCode(age: number, { ageFrom = 0, ageTo = Number.POSITIVE_INFINITY }: CaseSources['course']): number {
  if (age === 0) return 2;
  return age >= ageFrom && age <= ageTo ? 0 : 1;
}
