import * as v from 'valibot';
import type { Course } from '../../model/course';
import { type CourseModuleId, courseModuleIds } from '../../model/course-module';
import { evidenceGrades } from '../../model/criterion';
import { placements } from '../../model/profile';
import type { DeskOverview } from '../desk-door';
import type { Line, ModuleLine } from '../line';
import type { Columns, ModuleColumns } from '../overview';
import { reasonsFrom } from '../reasons';
import { surenessOf } from '../sureness';
import type { Page } from './page';
import type { PlaceColumns } from './place-columns';
import { type Rest, reasonsShown, restSchema } from './summary';

const modules = courseModuleIds.length;

/** What everybody's lines are made of. */
export interface OverviewParts extends PlaceColumns {
  readonly table: Page;
  readonly course: Course;
  /** 1 for every row that other rules than this app's worked out. */
  readonly outdated: Uint8Array;
}

/** Everybody's lines; a line is put together when it is looked at. */
export function overviewOf({ table, place, open, course, outdated }: OverviewParts): DeskOverview {
  const columns = columnsOf(table, { place, open });
  return {
    count: table.count,
    columns,
    outdated: outdated.reduce((sum, one) => sum + one, 0),
    isOutdated: (at) => outdated[at] === 1,
    line: (at) => {
      if (!(at >= 0 && at < table.count)) throw new RangeError(`no line ${at} of ${table.count}`);
      return lineAt(table, columns, at, course);
    },
  };
}

function columnsOf({ numbers, texts, count }: Page, { place, open }: PlaceColumns): Columns {
  return {
    check: texts.check,
    name: texts.name.map((name) => name || null),
    supervisedBy: texts.supervisedBy.map((name) => name || null),
    endedAt: numbers.endedAt,
    importedAt: numbers.importedAt,
    deleteAfter: numbers.deleteAfter,
    age: numbers.age,
    host: numbers.host,
    example: numbers.example,
    place,
    open,
    module: Object.fromEntries(
      courseModuleIds.map((id, module) => [id, moduleColumns({ numbers, count }, module)]),
    ) as Record<CourseModuleId, ModuleColumns>,
  };
}

function moduleColumns({ numbers, count }: Pick<Page, 'numbers' | 'count'>, module: number): ModuleColumns {
  return {
    need: every(numbers.need, new Float32Array(count), module),
    mean: every(numbers.mean, new Float32Array(count), module),
    low: every(numbers.low, new Float32Array(count), module),
    high: every(numbers.high, new Float32Array(count), module),
    estimate: every(numbers.estimate, new Float32Array(count), module),
    placement: every(numbers.placement, new Uint8Array(count), module),
    tasks: every(numbers.tasksIn, new Uint8Array(count), module),
    criteria: every(numbers.criteriaIn, new Uint16Array(count), module),
    grades: Object.fromEntries(
      evidenceGrades.map((grade, at) => [grade, gradeColumn(numbers.grades, count, module, at)]),
    ) as ModuleColumns['grades'],
  };
}

/** One module's numbers out of a column that holds all modules of a row side by side. */
function every<List extends Float32Array | Uint8Array | Uint16Array>(all: List, own: List, module: number): List {
  for (let row = 0; row < own.length; row++) own[row] = all[row * modules + module] as number;
  return own;
}

function gradeColumn(all: Uint16Array, count: number, module: number, grade: number): Uint16Array {
  const own = new Uint16Array(count);
  for (let row = 0; row < count; row++) {
    own[row] = all[(row * modules + module) * evidenceGrades.length + grade] as number;
  }
  return own;
}

/** What is seldom looked at is read out of its text only then: thousands of lines are looked through for their places. */
function lineAt({ numbers, texts }: Page, columns: Columns, at: number, course: Course): Line {
  const placeProbability = columns.place[at] as number;
  let read: Rest | undefined;
  const rest = () => {
    read ??= v.parse(restSchema, JSON.parse(texts.rest[at] as string));
    return read;
  };
  return {
    check: texts.check[at] as string,
    name: columns.name[at] ?? null,
    age: numbers.age[at] || null,
    startedAt: numbers.startedAt[at] as number,
    endedAt: numbers.endedAt[at] as number,
    importedAt: numbers.importedAt[at] as number,
    deleteAfter: numbers.deleteAfter[at] as number,
    host: numbers.host[at] === 1 ? 'extension' : 'pwa',
    device: numbers.device[at] === 1 ? 'phone' : 'computer',
    example: numbers.example[at] === 1,
    supervisedBy: columns.supervisedBy[at] ?? null,
    placeProbability,
    modules: course.modules.map((module) => moduleLine(numbers, at, module)),
    open: columns.open[at] as number,
    tasks: numbers.tasks[at] as number,
    criteria: numbers.criteria[at] as number,
    milliseconds: numbers.milliseconds[at] as number,
    get language() {
      return rest().language;
    },
    get reasons() {
      return reasonsFrom(rest().grounds, surenessOf(placeProbability), reasonsShown);
    },
    get contact() {
      return rest().contact;
    },
    get equipment() {
      return rest().equipment;
    },
    get survey() {
      return rest().survey;
    },
  };
}

function moduleLine(numbers: Page['numbers'], row: number, module: CourseModuleId): ModuleLine {
  const at = row * modules + courseModuleIds.indexOf(module);
  const estimate = numbers.estimate[at] as number;
  return {
    module,
    placement: placements[numbers.placement[at] as number] ?? 'unclear',
    needProbability: numbers.need[at] as number,
    mean: numbers.mean[at] as number,
    low: numbers.low[at] as number,
    high: numbers.high[at] as number,
    cutScore: numbers.cut[at] as number,
    estimate: Number.isNaN(estimate) ? null : estimate,
    tasks: numbers.tasksIn[at] as number,
    criteria: numbers.criteriaIn[at] as number,
    grades: gradesAt(numbers.grades, at),
  };
}

function gradesAt(counts: Uint16Array, module: number): ModuleLine['grades'] {
  const own = evidenceGrades.map(
    (grade, at) => [grade, counts[module * evidenceGrades.length + at] as number] as const,
  );
  return Object.fromEntries(own.filter(([, count]) => count > 0));
}
