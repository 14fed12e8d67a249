/** The version of package.json, put in at build time by both hosts. */
declare const APP_VERSION: string;
/** Whom to tell about a barrier: a name, an address, a telephone; empty where nobody said so at build time. */
declare const BARRIER_CONTACT: string;
