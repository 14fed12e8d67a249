/** The course modules a task can speak for, in the order in which they are shown. */
export const courseModuleIds = ['photo', 'image', 'video', 'film', 'social', 'rights', 'apply', 'basics'] as const;
export type CourseModuleId = (typeof courseModuleIds)[number];
