import type { CourseModuleId } from '../../model/course-module';
import type { HostFacts } from '../../model/host';
import type { Equipment, Person } from '../../model/person';
import type { Placement } from '../../model/profile';
import type { StandingDecision } from '../places/decisions';
import type { Sureness } from '../sureness';

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

/** The sentences that tables of people need; a desk rule knows no language, so they are handed in. */
export type ListKey =
  | 'list.title'
  | `list.column.${ColumnId}.${'title' | 'meaning'}`
  | `value.sureness.${Sureness}`
  | `value.decision.${StandingDecision['kind']}`
  | `value.from.${StandingDecision['from']}`
  | `value.contact.${NonNullable<Person['contact']>}`
  | `value.owns.${NonNullable<Equipment['computer']>}`
  | `value.has.${NonNullable<Equipment['camera']>}`
  | `value.connection.${NonNullable<Equipment['connection']>}`
  | `value.placement.${Placement | 'not-looked-at'}`
  | `value.host.${HostFacts['kind']}`
  | `value.device.${HostFacts['device']}`
  | 'value.supervised'
  | 'value.unsupervised'
  | 'value.example';

export interface ListWords {
  readonly say: (key: ListKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly module: (id: CourseModuleId) => string;
}
