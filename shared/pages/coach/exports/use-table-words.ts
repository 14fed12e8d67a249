import { useWords } from '../../../i18n/use-words';
import type { CourseModuleId } from '../../../model/course-module';

/** Words for tables of people, in the language on screen. */
export function useTableWords() {
  const say = useWords('coach-exports');
  const common = useWords('common');
  return { say, module: (id: CourseModuleId) => common(`module.${id}`) };
}
