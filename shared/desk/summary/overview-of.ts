import type { Course } from '../../model/course';
import { type CourseModuleId, courseModuleIds } from '../../model/course-module';
import { evidenceGrades } from '../../model/criterion';
import type { DeskOverview } from '../desk-door';
import type { Columns, ModuleColumns } from '../overview';
import { PackedLine } from './packed-line';
import type { Page } from './page';
import type { PlaceColumns } from './place-columns';

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
  const columns = columnsOf(table, { place, open }, course);
  return {
    count: table.count,
    columns,
    outdated: outdated.reduce((sum, one) => sum + one, 0),
    isOutdated: (at) => outdated[at] === 1,
    line: (at) => {
      if (!(at >= 0 && at < table.count)) throw new RangeError(`no line ${at} of ${table.count}`);
      return new PackedLine(table, columns, at, course);
    },
  };
}

function columnsOf({ numbers, texts, count }: Page, { place, open }: PlaceColumns, course: Course): Columns {
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
    modulesNeeded: modulesNeeded(numbers.need, count, course),
    open,
    module: Object.fromEntries(
      courseModuleIds.map((id, module) => [id, moduleColumns({ numbers, count }, module)]),
    ) as Record<CourseModuleId, ModuleColumns>,
  };
}

function modulesNeeded(need: Float32Array, count: number, course: Course): Float32Array {
  const own = course.modules.map((module) => courseModuleIds.indexOf(module));
  return Float32Array.from({ length: count }, (_, row) =>
    own.reduce((sum, module) => sum + (need[row * modules + module] as number), 0),
  );
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
