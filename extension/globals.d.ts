/// <reference types="chrome" />

/** Where the web app is deployed, ending in a slash; empty where nobody said so at build time. */
declare const WEB_ADDRESS: string;
/** Whom to tell about a barrier: a name, an address, a telephone; empty where nobody said so at build time. */
declare const BARRIER_CONTACT: string;
