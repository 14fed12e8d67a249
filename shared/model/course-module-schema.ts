import * as v from 'valibot';
import { courseModuleIds } from './course-module';

/** Apart from the ids: whoever only counts through the modules does without the schemas' library. */
export const courseModuleSchema = v.picklist(courseModuleIds);
