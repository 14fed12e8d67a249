import {
  type ExportCell,
  type ExportTable,
  emptyCell,
  numberCell,
  textCell,
} from '../../exchange/spreadsheet/export-table';
import type { Course } from '../../model/course';
import type { CourseModuleId } from '../../model/course-module';
import type { Line } from '../line';
import type { ListKey } from './list-words';

/** What a provider's list can hold, in its order. */
export const providerFields = [
  'name',
  'course',
  'course-start',
  'course-end',
  'venue',
  'modules',
  'group',
  'age',
  'contact',
  'computer',
  'connection',
  'language',
] as const;
export type ProviderField = (typeof providerFields)[number];

/** What a provider needs to receive somebody; everything else leaves only if the coach ticks it. */
export const fewestFields: readonly ProviderField[] = ['name', 'course-start', 'course-end', 'modules'];

/** Somebody who has a place. */
export interface Participant {
  readonly line: Line;
  /** Number of their learning group, from 1; null where no groups are made. */
  readonly group: number | null;
}

export type ProviderKey = ListKey | 'provider.title' | `provider.field.${ProviderField}`;

export interface ProviderWords {
  readonly say: (key: ProviderKey) => string;
  readonly module: (id: CourseModuleId) => string;
}

/** The participants' list with the chosen fields and nothing else, in the order of `providerFields`. */
export function providerTable(
  participants: readonly Participant[],
  course: Course,
  chosen: ReadonlySet<ProviderField>,
  words: ProviderWords,
): ExportTable {
  const fields = providerFields.filter((field) => chosen.has(field));
  return {
    title: words.say('provider.title'),
    columns: fields.map((field) => ({
      title: words.say(`provider.field.${field}`),
      meaning: '',
      width: widths[field],
    })),
    rows: participants.map((participant) => fields.map((field) => cellOf(field, participant, course, words))),
  };
}

const widths: Readonly<Record<ProviderField, number>> = {
  name: 28,
  course: 28,
  'course-start': 14,
  'course-end': 14,
  venue: 28,
  modules: 50,
  group: 10,
  age: 8,
  contact: 16,
  computer: 20,
  connection: 20,
  language: 10,
};

function cellOf(field: ProviderField, { line, group }: Participant, course: Course, words: ProviderWords): ExportCell {
  const { say } = words;
  const { computer, connection } = line.equipment;
  switch (field) {
    case 'name':
      return textCell(line.name);
    case 'course':
      return textCell(course.title);
    case 'course-start':
      return course.starts ? { kind: 'day', day: course.starts } : emptyCell;
    case 'course-end':
      return course.ends ? { kind: 'day', day: course.ends } : emptyCell;
    case 'venue':
      return textCell(course.venue ?? null);
    case 'modules':
      return textCell(neededModules(line).map(words.module).join(', '));
    case 'group':
      return numberCell(group);
    case 'age':
      return numberCell(line.age);
    case 'contact':
      return textCell(line.contact ? say(`value.contact.${line.contact}`) : null);
    case 'computer':
      return textCell(computer ? say(`value.owns.${computer}`) : null);
    case 'connection':
      return textCell(connection ? say(`value.connection.${connection}`) : null);
    case 'language':
      return textCell(line.language);
  }
}

/** What the provider shall teach: needed and helpful modules, nothing about the others. */
function neededModules({ modules }: Line): readonly CourseModuleId[] {
  return modules.filter(({ placement }) => placement === 'needs' || placement === 'helps').map(({ module }) => module);
}
