/** Most bytes of a result's JSON. */
export const largestResult = 4 * 1024 * 1024;

/** Most bytes of a result file: armored text is a good third longer than what it carries. */
export const largestResultFile = 6 * 1024 * 1024;

/** Levels of lists and objects inside each other; a result has nine. */
export const deepestResult = 32;
