import {
  dayCell,
  type ExportCell,
  type ExportColumn,
  type ExportTable,
  emptyCell,
  numberCell,
  percentCell,
  textCell,
} from '../../exchange/spreadsheet/export-table';
import type { Course } from '../../model/course';
import type { CourseModuleId } from '../../model/course-module';
import type { Line, ModuleLine } from '../line';
import type { StandingDecision } from '../places/decisions';
import { surenessOf } from '../sureness';
import type { ColumnId, ListWords } from './list-words';

/** A person with what is decided about them for the course on screen. */
export interface Listed {
  readonly line: Line;
  readonly decision: StandingDecision | null;
}

interface Column extends ExportColumn {
  readonly cell: (person: Listed) => ExportCell;
}

/** Everything the desk's list says of a person, one column a fact. Notes and the survey stay at the desk. */
export function listTable(people: readonly Listed[], course: Course, words: ListWords): ExportTable {
  const columns = [
    ...personColumns(words),
    ...course.modules.flatMap((id) => moduleColumns(id, words)),
    ...checkColumns(words),
  ];
  return {
    title: words.say('list.title'),
    columns: columns.map(({ title, meaning, width }) => ({ title, meaning, width })),
    rows: people.map((person) => columns.map(({ cell }) => cell(person))),
  };
}

function personColumns(words: ListWords): readonly Column[] {
  const { say } = words;
  const column = columnsIn(words);
  return [
    column('name', 24, ({ line }) => textCell(line.name)),
    column('age', 8, ({ line }) => numberCell(line.age)),
    column('place', 30, ({ line }) => textCell(say(`value.sureness.${surenessOf(line.placeProbability)}`))),
    column('place-probability', 14, ({ line }) => percentCell(line.placeProbability)),
    column('decision', 18, ({ decision }) => (decision ? textCell(say(`value.decision.${decision.kind}`)) : emptyCell)),
    column('decision-from', 18, ({ decision }) =>
      decision ? textCell(say(`value.from.${decision.from}`)) : emptyCell,
    ),
    column('decision-reason', 40, ({ decision }) => textCell(decision?.reason ?? null)),
    column('decision-by', 20, ({ decision }) => textCell(decision?.decidedBy ?? null)),
    column('decision-day', 14, ({ decision }) => dayCell(decision ? Date.parse(decision.at) : null)),
    column('contact', 16, ({ line }) => textCell(line.contact ? say(`value.contact.${line.contact}`) : null)),
    column('computer', 18, ({ line: { equipment } }) =>
      textCell(equipment.computer ? say(`value.owns.${equipment.computer}`) : null),
    ),
    column('phone', 18, ({ line: { equipment } }) =>
      textCell(equipment.phone ? say(`value.owns.${equipment.phone}`) : null),
    ),
    column('camera', 10, ({ line: { equipment } }) =>
      textCell(equipment.camera ? say(`value.has.${equipment.camera}`) : null),
    ),
    column('connection', 18, ({ line: { equipment } }) =>
      textCell(equipment.connection ? say(`value.connection.${equipment.connection}`) : null),
    ),
  ];
}

function moduleColumns(id: CourseModuleId, words: ListWords): readonly Column[] {
  const { say } = words;
  const looked =
    (cell: (module: ModuleLine) => ExportCell) =>
    ({ line }: Listed) => {
      const module = line.modules.find((one) => one.module === id);
      return module && module.tasks > 0 ? cell(module) : emptyCell;
    };
  const module = words.module(id);
  const column = columnsIn(words, module);
  return [
    column('module-placement', 16, ({ line }) => {
      const found = line.modules.find((one) => one.module === id);
      if (!found) return emptyCell;
      return textCell(say(`value.placement.${found.tasks === 0 ? 'not-looked-at' : found.placement}`));
    }),
    column(
      'module-need',
      12,
      looked(({ needProbability }) => percentCell(needProbability)),
    ),
    column(
      'module-mean',
      12,
      looked(({ mean }) => numberCell(mean, 2)),
    ),
    column(
      'module-low',
      12,
      looked(({ low }) => numberCell(low, 2)),
    ),
    column(
      'module-high',
      12,
      looked(({ high }) => numberCell(high, 2)),
    ),
    column(
      'module-estimate',
      12,
      looked(({ estimate }) => numberCell(estimate, 2)),
    ),
    column(
      'module-tasks',
      10,
      looked(({ tasks }) => numberCell(tasks)),
    ),
    column(
      'module-criteria',
      10,
      looked(({ criteria }) => numberCell(criteria)),
    ),
  ];
}

function checkColumns(words: ListWords): readonly Column[] {
  const { say } = words;
  const column = columnsIn(words);
  return [
    column('open', 12, ({ line }) => numberCell(line.open)),
    column('tasks', 12, ({ line }) => numberCell(line.tasks)),
    column('criteria', 12, ({ line }) => numberCell(line.criteria)),
    column('minutes', 12, ({ line }) => numberCell(line.milliseconds / 60_000, 1)),
    column('day', 14, ({ line }) => dayCell(line.endedAt)),
    column('supervision', 30, ({ line }) =>
      textCell(say(line.supervisedBy === null ? 'value.unsupervised' : 'value.supervised')),
    ),
    column('supervised-by', 20, ({ line }) => textCell(line.supervisedBy)),
    column('host', 18, ({ line }) => textCell(say(`value.host.${line.host}`))),
    column('device', 14, ({ line }) => textCell(say(`value.device.${line.device}`))),
    column('language', 10, ({ line }) => textCell(line.language)),
    column('example', 12, ({ line }) => textCell(line.example ? say('value.example') : null)),
    column('imported', 14, ({ line }) => dayCell(line.importedAt)),
    column('delete-after', 14, ({ line }) => dayCell(line.deleteAfter)),
    column('check', 38, ({ line }) => textCell(line.check)),
  ];
}

/** Makes columns out of their ids; `module` names the course module that they speak of. */
function columnsIn({ say }: ListWords, module = '') {
  return (id: ColumnId, width: number, cell: Column['cell']): Column => ({
    title: say(`list.column.${id}.title`, { module }),
    meaning: say(`list.column.${id}.meaning`, { module }),
    width,
    cell,
  });
}
