import * as v from 'valibot';
import type { Course } from '../../model/course';
import { type CourseModuleId, courseModuleIds } from '../../model/course-module';
import { evidenceGrades } from '../../model/criterion';
import { placements } from '../../model/profile';
import type { Line, ModuleLine } from '../line';
import type { Columns } from '../overview';
import { reasonsFrom } from '../reasons';
import { surenessOf } from '../sureness';
import type { NumberColumn, Page } from './page';
import { type Rest, reasonsShown, restSchema } from './summary';

/**
 * A line that reads itself out of the packed columns when it is asked: ten thousand are handed about for their places, and
 * only those on screen tell all.
 */
export class PackedLine implements Line {
  readonly #page: Page;
  readonly #columns: Columns;
  readonly #at: number;
  readonly #course: Course;
  #rest: Rest | undefined;
  #modules: readonly ModuleLine[] | undefined;

  constructor(page: Page, columns: Columns, at: number, course: Course) {
    this.#page = page;
    this.#columns = columns;
    this.#at = at;
    this.#course = course;
  }

  get check() {
    return this.#columns.check[this.#at] as string;
  }

  get name() {
    return this.#columns.name[this.#at] ?? null;
  }

  get age() {
    return this.#columns.age[this.#at] || null;
  }

  get startedAt() {
    return this.#number('startedAt');
  }

  get endedAt() {
    return this.#number('endedAt');
  }

  get importedAt() {
    return this.#number('importedAt');
  }

  get deleteAfter() {
    return this.#number('deleteAfter');
  }

  get host() {
    return this.#number('host') === 1 ? 'extension' : 'pwa';
  }

  get device() {
    return this.#number('device') === 1 ? 'phone' : 'computer';
  }

  get example() {
    return this.#number('example') === 1;
  }

  get supervisedBy() {
    return this.#columns.supervisedBy[this.#at] ?? null;
  }

  get mark() {
    return this.#told().mark ?? null;
  }

  get placeProbability() {
    return this.#columns.place[this.#at] as number;
  }

  get modulesNeeded() {
    return this.#columns.modulesNeeded[this.#at] as number;
  }

  get modules() {
    this.#modules ??= this.#course.modules.map((module) => moduleLine(this.#page.numbers, this.#at, module));
    return this.#modules;
  }

  get open() {
    return this.#columns.open[this.#at] as number;
  }

  get tasks() {
    return this.#number('tasks');
  }

  get criteria() {
    return this.#number('criteria');
  }

  get milliseconds() {
    return this.#number('milliseconds');
  }

  get language() {
    return this.#told().language;
  }

  get reasons() {
    return reasonsFrom(this.#told().grounds, surenessOf(this.placeProbability), reasonsShown);
  }

  get contact() {
    return this.#told().contact;
  }

  get equipment() {
    return this.#told().equipment;
  }

  get survey() {
    return this.#told().survey;
  }

  #number(column: SingleColumn): number {
    return this.#page.numbers[column][this.#at] as number;
  }

  #told(): Rest {
    this.#rest ??= v.parse(restSchema, JSON.parse(this.#page.texts.rest[this.#at] as string));
    return this.#rest;
  }
}

/** Columns with one number a row. */
type SingleColumn = Extract<
  NumberColumn,
  | 'startedAt'
  | 'endedAt'
  | 'importedAt'
  | 'deleteAfter'
  | 'host'
  | 'device'
  | 'example'
  | 'tasks'
  | 'criteria'
  | 'milliseconds'
>;

function moduleLine(numbers: Page['numbers'], row: number, module: CourseModuleId): ModuleLine {
  const at = row * courseModuleIds.length + courseModuleIds.indexOf(module);
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
