import type { ModuleCase } from '../../../desk/arrange-view';
import type { Line } from '../../../desk/line';
import type { CourseModuleId } from '../../../model/course-module';

/** What is said of a module in a line: its advice, or that no task spoke for it. */
export function toneOf({ modules }: Line, module: CourseModuleId): ModuleCase {
  const found = modules.find((one) => one.module === module);
  return found === undefined || found.tasks === 0 ? 'not-looked-at' : found.placement;
}
