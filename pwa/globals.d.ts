/** The version of package.json, put in at build time by both hosts. */
declare const APP_VERSION: string;
