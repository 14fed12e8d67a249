import type { Line, ModuleLine } from '../../shared/desk/line';
import type { Columns, ModuleColumns, Overview } from '../../shared/desk/overview';
import type { Course } from '../../shared/model/course';
import { type CourseModuleId, courseModuleIds } from '../../shared/model/course-module';
import { type EvidenceGrade, evidenceGrades } from '../../shared/model/criterion';
import { placements } from '../../shared/model/profile';

/** An overview of lines that are at hand; modules outside the course hold zeros. */
export function overviewOfLines(lines: readonly Line[], course: Course): Overview {
  return {
    count: lines.length,
    columns: columnsOf(lines, course),
    line(at) {
      const line = lines[at];
      if (line === undefined) throw new RangeError(`no line ${at}`);
      return line;
    },
  };
}

function columnsOf(lines: readonly Line[], course: Course): Columns {
  return {
    check: lines.map(({ check }) => check),
    name: lines.map(({ name }) => name),
    supervisedBy: lines.map(({ supervisedBy }) => supervisedBy),
    endedAt: Float64Array.from(lines, ({ endedAt }) => endedAt),
    importedAt: Float64Array.from(lines, ({ importedAt }) => importedAt),
    deleteAfter: Float64Array.from(lines, ({ deleteAfter }) => deleteAfter),
    age: Uint8Array.from(lines, ({ age }) => age ?? 0),
    host: Uint8Array.from(lines, ({ host }) => (host === 'pwa' ? 0 : 1)),
    example: Uint8Array.from(lines, ({ example }) => Number(example)),
    place: Float32Array.from(lines, ({ placeProbability }) => placeProbability),
    modulesNeeded: Float32Array.from(lines, ({ modulesNeeded }) => modulesNeeded),
    open: Uint8Array.from(lines, ({ open }) => open),
    module: Object.fromEntries(
      courseModuleIds.map((module) => [module, moduleColumnsOf(lines, course.modules.indexOf(module))]),
    ) as Record<CourseModuleId, ModuleColumns>,
  };
}

/** Modules outside the course hold zeros. */
function moduleColumnsOf(lines: readonly Line[], at: number): ModuleColumns {
  const of = (read: (line: ModuleLine) => number, none = 0) =>
    lines.map(({ modules }) => (modules[at] ? read(modules[at]) : none));
  const grade = (name: EvidenceGrade) => Uint16Array.from(of(({ grades }) => grades[name] ?? 0));
  return {
    need: Float32Array.from(of(({ needProbability }) => needProbability)),
    mean: Float32Array.from(of(({ mean }) => mean)),
    low: Float32Array.from(of(({ low }) => low)),
    high: Float32Array.from(of(({ high }) => high)),
    estimate: Float32Array.from(of(({ estimate }) => estimate ?? Number.NaN, Number.NaN)),
    placement: Uint8Array.from(of(({ placement }) => placements.indexOf(placement), placements.indexOf('unclear'))),
    tasks: Uint8Array.from(of(({ tasks }) => tasks)),
    criteria: Uint16Array.from(of(({ criteria }) => criteria)),
    grades: Object.fromEntries(evidenceGrades.map((name) => [name, grade(name)])) as ModuleColumns['grades'],
  };
}
