import * as v from 'valibot';

/** The course modules a task can speak for, in the order in which they are shown. */
export const courseModuleIds = ['photo', 'image', 'video', 'film', 'social', 'rights', 'apply', 'basics'] as const;

export const courseModuleSchema = v.picklist(courseModuleIds);
export type CourseModuleId = v.InferOutput<typeof courseModuleSchema>;
