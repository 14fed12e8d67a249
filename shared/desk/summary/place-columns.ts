import { atLeast } from '../../measure/place-probability';
import type { Course } from '../../model/course';
import { courseModuleIds } from '../../model/course-module';
import { placements } from '../../model/profile';
import { commonPoints, fractions, type Page } from './page';

/** What of a line depends on the course. */
export interface PlaceColumns {
  /** 0…1 */
  readonly place: Float32Array<ArrayBuffer>;
  /** Modules of the course with tasks whose placement is not decided. */
  readonly open: Uint8Array<ArrayBuffer>;
}

/** Everybody on these pages looked at for one course, without opening a record. */
export function placeColumns(pages: readonly Page[], course: Course): PlaceColumns {
  const count = pages.reduce((sum, page) => sum + page.count, 0);
  const columns = { place: new Float32Array(count), open: new Uint8Array(count) };
  const modules = course.modules.map((module) => courseModuleIds.indexOf(module));
  let at = 0;
  for (const page of pages) {
    const place = placeOn(page, modules, course.modulesForPlace);
    for (let row = 0; row < page.count; row++) {
      columns.place[at] = place(row);
      columns.open[at] = openModules(page, row, modules);
      at += 1;
    }
  }
  return columns;
}

/** P(place) of a page's rows; the scratch lists are filled anew for every row. */
function placeOn({ numbers }: Page, modules: readonly number[], least: number) {
  const weights = new Float64Array(commonPoints);
  const needs = modules.map(() => new Float64Array(commonPoints));
  const width = courseModuleIds.length * commonPoints;
  return (row: number) => {
    scaled(weights, numbers.common, row * commonPoints);
    needs.forEach((need, at) => {
      const from = row * width + (modules[at] as number) * commonPoints;
      for (let g = 0; g < commonPoints; g++) need[g] = (numbers.needGivenCommon[from + g] as number) / fractions;
    });
    return atLeast(least, needs, weights);
  };
}

/** The kept weights of one row, scaled to a sum of 1. */
function scaled(weights: Float64Array, kept: Uint16Array, from: number): void {
  let total = 0;
  for (let g = 0; g < weights.length; g++) total += kept[from + g] as number;
  for (let g = 0; g < weights.length; g++) weights[g] = (kept[from + g] as number) / total;
}

const undecided = new Set([placements.indexOf('unclear'), placements.indexOf('helps')]);

function openModules({ numbers }: Page, row: number, modules: readonly number[]): number {
  const start = row * courseModuleIds.length;
  return modules.filter(
    (module) =>
      (numbers.tasksIn[start + module] as number) > 0 && undecided.has(numbers.placement[start + module] as number),
  ).length;
}
