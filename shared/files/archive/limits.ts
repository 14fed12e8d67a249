/** Bytes of an archive, and of all its files together. */
export const mostBytes = 50 * 1024 * 1024;
export const mostFiles = 300;
