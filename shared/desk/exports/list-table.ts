import {
  dayCell,
  type ExportCell,
  eachAs,
  emptyCell,
  type LongTable,
  numberCell,
  percentCell,
  textCell,
} from '../../exchange/spreadsheet/export-table';
import type { Sized } from '../../files/table/workbook';
import type { Course } from '../../model/course';
import type { CourseModuleId } from '../../model/course-module';
import type { Line, ModuleLine } from '../line';
import type { StandingDecision } from '../places/decisions';
import { surenessOf } from '../sureness';
import { type ColumnId, type ListText, type ListWords, type ValueKey, valueKeys } from './list-words';

/** A person with what is decided about them for the course on screen. */
export interface Listed {
  readonly line: Line;
  readonly decision: StandingDecision | null;
}

interface Column {
  readonly id: ColumnId;
  /** Whose column it is; null = the person's. */
  readonly module: CourseModuleId | null;
  readonly width: number;
  readonly cell: (person: Listed, values: ListText['values']) => ExportCell;
}

/** Everything the desk's list says of a person, one column a fact. Notes and the survey stay at the desk. */
export function listTable(people: Sized<Listed>, course: Course, { title, columns, values }: ListText): LongTable {
  const cells = columnsFor(course).map(({ cell }) => cell);
  return { title, columns, rows: eachAs(people, (person) => cells.map((cell) => cell(person, values))) };
}

/** The list's words for a course. */
export function listText(course: Course, { say, module: name }: ListWords): ListText {
  return {
    title: say('list.title'),
    columns: columnsFor(course).map(({ id, module, width }) => {
      const named = { module: module ? name(module) : '' };
      return {
        title: say(`list.column.${id}.title`, named),
        meaning: say(`list.column.${id}.meaning`, named),
        width,
      };
    }),
    values: Object.fromEntries(valueKeys.map((key) => [key, say(key)])) as Record<ValueKey, string>,
  };
}

function columnsFor({ modules }: Course): readonly Column[] {
  return [...personColumns, ...modules.flatMap(moduleColumns), ...checkColumns];
}

const personColumns: readonly Column[] = [
  column('name', 24, ({ line }) => textCell(line.name)),
  column('age', 8, ({ line }) => numberCell(line.age)),
  column('place', 30, ({ line }, say) => textCell(say[`value.sureness.${surenessOf(line.placeProbability)}`])),
  column('place-probability', 14, ({ line }) => percentCell(line.placeProbability)),
  column('decision', 18, ({ decision }, say) =>
    decision ? textCell(say[`value.decision.${decision.kind}`]) : emptyCell,
  ),
  column('decision-from', 18, ({ decision }, say) =>
    decision ? textCell(say[`value.from.${decision.from}`]) : emptyCell,
  ),
  column('decision-reason', 40, ({ decision }) => textCell(decision?.reason ?? null)),
  column('decision-by', 20, ({ decision }) => textCell(decision?.decidedBy ?? null)),
  column('decision-day', 14, ({ decision }) => dayCell(decision ? Date.parse(decision.at) : null)),
  column('contact', 16, ({ line }, say) => textCell(line.contact ? say[`value.contact.${line.contact}`] : null)),
  column('computer', 18, ({ line: { equipment } }, say) =>
    textCell(equipment.computer ? say[`value.owns.${equipment.computer}`] : null),
  ),
  column('phone', 18, ({ line: { equipment } }, say) =>
    textCell(equipment.phone ? say[`value.owns.${equipment.phone}`] : null),
  ),
  column('camera', 10, ({ line: { equipment } }, say) =>
    textCell(equipment.camera ? say[`value.has.${equipment.camera}`] : null),
  ),
  column('connection', 18, ({ line: { equipment } }, say) =>
    textCell(equipment.connection ? say[`value.connection.${equipment.connection}`] : null),
  ),
];

function moduleColumns(module: CourseModuleId): readonly Column[] {
  const looked = (id: ColumnId, width: number, cell: (found: ModuleLine) => ExportCell) =>
    column(
      id,
      width,
      ({ line }) => {
        const found = line.modules.find((one) => one.module === module);
        return found && found.tasks > 0 ? cell(found) : emptyCell;
      },
      module,
    );
  return [
    column(
      'module-placement',
      16,
      ({ line }, say) => {
        const found = line.modules.find((one) => one.module === module);
        if (!found) return emptyCell;
        return textCell(say[`value.placement.${found.tasks === 0 ? 'not-looked-at' : found.placement}`]);
      },
      module,
    ),
    looked('module-need', 12, ({ needProbability }) => percentCell(needProbability)),
    looked('module-mean', 12, ({ mean }) => numberCell(mean, 2)),
    looked('module-low', 12, ({ low }) => numberCell(low, 2)),
    looked('module-high', 12, ({ high }) => numberCell(high, 2)),
    looked('module-estimate', 12, ({ estimate }) => numberCell(estimate, 2)),
    looked('module-tasks', 10, ({ tasks }) => numberCell(tasks)),
    looked('module-criteria', 10, ({ criteria }) => numberCell(criteria)),
  ];
}

const checkColumns: readonly Column[] = [
  column('open', 12, ({ line }) => numberCell(line.open)),
  column('tasks', 12, ({ line }) => numberCell(line.tasks)),
  column('criteria', 12, ({ line }) => numberCell(line.criteria)),
  column('minutes', 12, ({ line }) => numberCell(line.milliseconds / 60_000, 1)),
  column('day', 14, ({ line }) => dayCell(line.endedAt)),
  column('supervision', 30, ({ line }, say) =>
    textCell(say[line.supervisedBy === null ? 'value.unsupervised' : 'value.supervised']),
  ),
  column('supervised-by', 20, ({ line }) => textCell(line.supervisedBy)),
  column('host', 18, ({ line }, say) => textCell(say[`value.host.${line.host}`])),
  column('device', 14, ({ line }, say) => textCell(say[`value.device.${line.device}`])),
  column('language', 10, ({ line }) => textCell(line.language)),
  column('example', 12, ({ line }, say) => textCell(line.example ? say['value.example'] : null)),
  column('imported', 14, ({ line }) => dayCell(line.importedAt)),
  column('delete-after', 14, ({ line }) => dayCell(line.deleteAfter)),
  column('check', 38, ({ line }) => textCell(line.check)),
];

function column(id: ColumnId, width: number, cell: Column['cell'], module: CourseModuleId | null = null): Column {
  return { id, module, width, cell };
}
