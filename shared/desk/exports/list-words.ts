import type { ExportColumn } from '../../exchange/spreadsheet/export-table';
import type { CourseModuleId } from '../../model/course-module';

/** The columns of the list, one after the other; those of a module come once for each module of the course. */
export type ColumnId =
  | 'name'
  | 'age'
  | 'place'
  | 'place-probability'
  | 'decision'
  | 'decision-from'
  | 'decision-reason'
  | 'decision-by'
  | 'decision-day'
  | 'contact'
  | 'computer'
  | 'phone'
  | 'camera'
  | 'connection'
  | 'module-placement'
  | 'module-need'
  | 'module-mean'
  | 'module-low'
  | 'module-high'
  | 'module-estimate'
  | 'module-tasks'
  | 'module-criteria'
  | 'open'
  | 'tasks'
  | 'criteria'
  | 'minutes'
  | 'day'
  | 'supervision'
  | 'supervised-by'
  | 'host'
  | 'device'
  | 'language'
  | 'example'
  | 'imported'
  | 'delete-after'
  | 'check';

/** The words that stand in cells. */
export const valueKeys = [
  'value.sureness.clearly-yes',
  'value.sureness.clearly-no',
  'value.sureness.open',
  'value.decision.place',
  'value.decision.waiting',
  'value.decision.no-place',
  'value.from.proposal',
  'value.from.hand',
  'value.contact.mail',
  'value.contact.telephone',
  'value.contact.in-person',
  'value.contact.messenger',
  'value.contact.post',
  'value.owns.own',
  'value.owns.shared',
  'value.owns.none',
  'value.has.yes',
  'value.has.no',
  'value.connection.flat',
  'value.connection.mobile',
  'value.connection.none',
  'value.placement.needs',
  'value.placement.helps',
  'value.placement.unclear',
  'value.placement.not-needed',
  'value.placement.not-looked-at',
  'value.host.pwa',
  'value.host.extension',
  'value.device.computer',
  'value.device.phone',
  'value.supervised',
  'value.unsupervised',
  'value.example',
] as const;
export type ValueKey = (typeof valueKeys)[number];

/** The sentences that tables of people need; a desk rule knows no language, so they are handed in. */
export type ListKey = 'list.title' | `list.column.${ColumnId}.${'title' | 'meaning'}` | ValueKey;

export interface ListWords {
  readonly say: (key: ListKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly module: (id: CourseModuleId) => string;
}

/** Everything that the list says in one language, as data: it goes to the desk's worker. */
export interface ListText {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly values: Readonly<Record<ValueKey, string>>;
}
